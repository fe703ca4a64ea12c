package app.lissom.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import app.lissom.page.MarkupWriter;

/**
 * Describes the days from one date to another, both included.
 *
 * @param from the first day
 * @param to the last day, never before the first
 */
public record DateRange(LocalDate from, LocalDate to) {

	public DateRange {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("A date range cannot end before it begins");
		}
	}

	/** Returns this many days, the last one included. */
	public static DateRange ofLastDays(int days, LocalDate last) {
		return new DateRange(last.minusDays(days - 1L), last);
	}

	/** Returns the number of days, at least 1. */
	public int days() {
		return (int) ChronoUnit.DAYS.between(this.from, this.to) + 1;
	}

	/** Names a day of it, with the year where it spans more than one. */
	public String name(LocalDate day, MarkupWriter page) {
		return page.date((this.from.getYear() == this.to.getYear()) ? "page.date.day" : "page.date.short", day);
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
