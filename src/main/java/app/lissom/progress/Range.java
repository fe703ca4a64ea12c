package app.lissom.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import app.lissom.diary.Step;

/**
 * From one day to another, both included.
 *
 * @param from the first day
 * @param to the last day
 */
record Range(LocalDate from, LocalDate to) {

	/** Days, weeks or more that a chart can hold: each day of three months. */
	static final int MOST = 92;

	Range {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("A range ends where it begins, or later");
		}
		if (to.getYear() - from.getYear() >= MOST) {
			throw new IllegalArgumentException("A range has at most " + MOST + " years");
		}
	}

	/** So many days, up to and with one. */
	static Range upTo(LocalDate last, int days) {
		return new Range(last.minusDays(days - 1), last);
	}

	/** As much of it as a range can hold. */
	static Range whole(LocalDate from, LocalDate to) {
		LocalDate earliest = to.minusYears(MOST - 1);
		return new Range(from.isBefore(earliest) ? earliest : from, to);
	}

	public int days() {
		return (int) ChronoUnit.DAYS.between(this.from, this.to) + 1;
	}

	/** The shortest steps that are not too many. */
	Step step() {
		for (Step step : Step.values()) {
			if (step == Step.YEAR || steps(step) <= MOST) {
				return step;
			}
		}
		throw new IllegalStateException();
	}

	private long steps(Step step) {
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
