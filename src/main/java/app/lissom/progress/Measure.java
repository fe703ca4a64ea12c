package app.lissom.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

import app.lissom.account.WaterUnit;
import app.lissom.totals.Total;
import org.jspecify.annotations.Nullable;

/** Lists the measures of charts and trends. */
enum Measure {

	/** The mean of the means of days or longer buckets, 0 to 10. */
	PAIN(.5),

	/**
	 * Logged minutes of exercise a day, over the days that have entries. A day with
	 * exercise but no minutes is left out where the buckets are days; a longer bucket
	 * does not know such days.
	 */
	EXERCISE(2),

	/** Millilitres a day, over the days with water. */
	WATER(100),

	/** Sessions with ice or heat. */
	RELIEF(1),

	/** Days on which something was done for the back. */
	ACTIVE(1);

	private static final int WEEK = 7;

	private final double tolerance;

	Measure(double tolerance) {
		this.tolerance = tolerance;
	}

	/** Returns the difference under which two levels are about the same. */
	double tolerance() {
		return this.tolerance;
	}

	/** Returns what one bucket of a chart shows, or null where it is unknown. */
	@Nullable Double of(Total total) {
		return switch (this) {
			case PAIN -> total.meanPain();
			case EXERCISE -> (timed(total) > 0) ? (double) total.exerciseMinutes() / timed(total) : null;
			case WATER -> (total.waterDays() > 0) ? (double) total.waterMl() / total.waterDays() : null;
			case RELIEF -> (total.days() > 0) ? (double) total.reliefs() : null;
			case ACTIVE -> (double) total.activeDays();
		};
	}

	/** Counts days with known minutes: not those with exercises without any. */
	private static int timed(Total total) {
		return (total.exercises() > 0 && total.exerciseMinutes() == 0) ? 0 : total.days();
	}

	/** Counts the days that say something about it; of pain, the buckets. */
	int count(Series series) {
		return switch (this) {
			case PAIN -> series.sum((total) -> (total.painCount() > 0) ? 1 : 0);
			case WATER -> series.sum(Total::waterDays);
			case EXERCISE -> series.sum(Measure::timed);
			case RELIEF -> series.sum(Total::days);
			case ACTIVE -> series.sum((total) -> Math.max(total.days(), total.activeDays()));
		};
	}

	/**
	 * Returns its level over a series of which it can {@link #count} some: the mean of
	 * pain, minutes and millilitres a day, sessions and days a week.
	 */
	double level(Series series) {
		return switch (this) {
			case PAIN -> series.meanPain();
			case EXERCISE -> (double) series.sum(Total::exerciseMinutes) / count(series);
			case WATER -> (double) series.sum(Total::waterMl) / count(series);
			case RELIEF -> (double) WEEK * series.sum(Total::reliefs) / count(series);
			case ACTIVE -> (double) WEEK * series.sum(Total::activeDays) / count(series);
		};
	}

	/** Rounds a level for people, of water in their unit. */
	BigDecimal display(double level, @Nullable WaterUnit unit) {
		return (this == WATER)
				? BigDecimal.valueOf(Objects.requireNonNull(unit).fromMillilitres((int) Math.round(level)))
				: toOneDecimal(level);
	}

	/** Rounds to a whole number, or to one decimal place. */
	static BigDecimal toOneDecimal(double number) {
		BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return (rounded.scale() < 0) ? rounded.setScale(0) : rounded;
	}

}
