package app.lissom.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Spans the seven days around a day, which is in the middle or as close to it as today
 * allows.
 *
 * @param first the earliest of the seven days
 */
record Week(LocalDate first) {

	private static final int DAYS = 7;

	static Week around(Day day) {
		LocalDate middle = day.date().plusDays(DAYS / 2);
		LocalDate last = middle.isAfter(day.today()) ? day.today() : middle;
		return new Week(last.minusDays(DAYS - 1));
	}

	LocalDate last() {
		return this.first.plusDays(DAYS - 1);
	}

	/** The entries, sorted into their days; earliest day first. */
	List<DayLog> logs(List<Entry> entries) {
		var byDay = entries.stream().collect(Collectors.groupingBy(Entry::day));
		return this.first.datesUntil(last().plusDays(1))
			.map((date) -> new DayLog(date, byDay.getOrDefault(date, List.of())))
			.toList();
	}

}
