package app.lissom.sharing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that a report is about.
 *
 * @param from the first
 * @param to the last
 */
record ReportDates(LocalDate from, LocalDate to) {

	/** Days that a report is about when nobody says. */
	static final int USUAL = 28;

	/** Longest, in days. */
	static final int LONGEST = 366;

	ReportDates {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("The last day is before the first");
		}
	}

	/** So many days, up to one. */
	static ReportDates upTo(LocalDate last, int days) {
		return new ReportDates(last.minusDays(days - 1L), last);
	}

	/** How many days, both ends included. */
	public int days() {
		return (int) ChronoUnit.DAYS.between(this.from, this.to) + 1;
	}

	boolean holds(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
