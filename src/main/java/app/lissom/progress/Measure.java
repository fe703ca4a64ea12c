package app.lissom.progress;

import app.lissom.totals.Total;
import org.jspecify.annotations.Nullable;

/** What is measured, day by day or in longer steps. */
enum Measure {

	/** The mean of all pain that was noted, from 0 to 10. */
	PAIN(.5),

	/** Minutes of exercise a day, of the days that have entries. */
	EXERCISE(2),

	/** Millilitres a day, of the days with water. */
	WATER(100),

	/** Sessions with ice or heat. */
	RELIEF(1),

	/** Days on which something was done for the back. */
	ACTIVE(1);

	private static final int WEEK = 7;

	private final double same;

	Measure(double same) {
		this.same = same;
	}

	/** Two levels that differ by less are about the same. */
	double same() {
		return this.same;
	}

	/** What one step of a chart shows; null where nobody knows. */
	@Nullable Double of(Total total) {
		return switch (this) {
			case PAIN -> total.meanPain();
			case EXERCISE -> (timed(total) > 0) ? (double) total.exerciseMinutes() / timed(total) : null;
			case WATER -> (total.waterDays() > 0) ? (double) total.waterMl() / total.waterDays() : null;
			case RELIEF -> (double) total.reliefs();
			case ACTIVE -> (double) total.activeDays();
		};
	}

	/** Days whose minutes are known: not where exercises were noted without any. */
	private static int timed(Total total) {
		return (total.exercises() > 0 && total.exerciseMinutes() == 0) ? 0 : total.days();
	}

	/** How many days tell about it; with pain, days, weeks or whatever the steps are. */
	int count(Series stretch) {
		return switch (this) {
			case PAIN -> stretch.pains().count();
			case WATER -> stretch.sum(Total::waterDays);
			case EXERCISE -> stretch.sum(Measure::timed);
			case RELIEF, ACTIVE -> stretch.noted();
		};
	}

	/**
	 * How high it is over many days: pain in the middle, minutes and millilitres a day,
	 * sessions and days a week. The stretch has to {@link #count} some.
	 */
	double level(Series stretch) {
		return switch (this) {
			case PAIN -> stretch.pains().median() / 10;
			case EXERCISE -> (double) stretch.sum(Total::exerciseMinutes) / count(stretch);
			case WATER -> (double) stretch.sum(Total::waterMl) / count(stretch);
			case RELIEF -> (double) WEEK * stretch.sum(Total::reliefs) / count(stretch);
			case ACTIVE -> (double) WEEK * stretch.sum(Total::activeDays) / count(stretch);
		};
	}

}
