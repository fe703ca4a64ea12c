package app.lissom.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import app.lissom.totals.Period;

/**
 * From one day to another, both included.
 *
 * @param from the first day
 * @param to the last day
 */
record DateRange(LocalDate from, LocalDate to) {

	/** Days, weeks or more that a chart can hold: each day of three months. */
	static final int MOST = 92;

	DateRange {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("A range ends where it begins, or later");
		}
		if (to.getYear() - from.getYear() >= MOST) {
			throw new IllegalArgumentException("A range has at most " + MOST + " years");
		}
	}

	/** So many days, up to and with one. */
	static DateRange upTo(LocalDate last, int days) {
		return new DateRange(last.minusDays(days - 1), last);
	}

	/** As much of it as a range can hold. */
	static DateRange whole(LocalDate from, LocalDate to) {
		LocalDate earliest = to.minusYears(MOST - 1);
		return new DateRange(from.isBefore(earliest) ? earliest : from, to);
	}

	public int days() {
		return (int) ChronoUnit.DAYS.between(this.from, this.to) + 1;
	}

	/** The shortest steps that are not too many. */
	Period step() {
		for (Period step : Period.values()) {
			if (step == Period.YEAR || steps(step) <= MOST) {
				return step;
			}
		}
		throw new IllegalStateException();
	}

	private long steps(Period step) {
		LocalDate first = step.first(this.from);
		LocalDate end = step.next(this.to);
		return switch (step) {
			case DAY -> ChronoUnit.DAYS.between(first, end);
			case WEEK -> ChronoUnit.WEEKS.between(first, end);
			case MONTH -> ChronoUnit.MONTHS.between(first, end);
			case QUARTER -> ChronoUnit.MONTHS.between(first, end) / 3;
			case YEAR -> ChronoUnit.YEARS.between(first, end);
		};
	}

}
