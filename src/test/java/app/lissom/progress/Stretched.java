package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.lissom.account.AccountId;
import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.Step;
import app.lissom.diary.TotalMother;

/**
 * Makes days for tests: a number is the pain of a day, null is a day without an entry.
 */
final class Stretched {

	static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

	private Stretched() {
	}

	/** Days from the second of March on, a Monday. */
	static Stretch days(Integer... pains) {
		return daysFrom(FIRST, pains);
	}

	static Stretch daysFrom(LocalDate first, Integer... pains) {
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < pains.length; i++) {
			if (pains[i] != null) {
				entries.add(on(first.plusDays(i)).painOf(pains[i]));
			}
		}
		return of(new Range(first, first.plusDays(pains.length - 1)), Step.DAY, entries);
	}

	static Stretch of(Range range, Step step, List<Entry> entries) {
		return Stretch.of(range, step, range.to(), TotalMother.of(step, entries));
	}

	static Entries on(LocalDate day) {
		return Entries.of(new AccountId(UUID.randomUUID())).on(day);
	}

}
