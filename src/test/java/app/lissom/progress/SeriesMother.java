package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateRange;
import app.lissom.totals.CalendarPeriod;
import app.lissom.totals.TotalMother;

/**
 * Creates days for tests: a number is the pain of a day, null is a day without an entry.
 */
final class SeriesMother {

	static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

	private SeriesMother() {
	}

	/** Days from the second of March on, a Monday. */
	static Series days(Integer... levels) {
		return daysFrom(FIRST, levels);
	}

	static Series daysFrom(LocalDate first, Integer... levels) {
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < levels.length; i++) {
			if (levels[i] != null) {
				entries.add(on(first.plusDays(i)).painOf(levels[i]));
			}
		}
		return of(new DateRange(first, first.plusDays(levels.length - 1)), CalendarPeriod.DAY, entries);
	}

	static Series of(DateRange range, CalendarPeriod step, List<Entry> entries) {
		return Series.of(range, step, range.to(), TotalMother.of(step, entries));
	}

	static Entries on(LocalDate day) {
		return Entries.of(new AccountId(UUID.randomUUID())).on(day);
	}

}
