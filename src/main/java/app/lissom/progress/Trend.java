package app.lissom.progress;

import java.math.BigDecimal;

import app.lissom.account.WaterUnit;
import app.lissom.kernel.PainChange;
import app.lissom.kernel.Sample;
import app.lissom.totals.CalendarPeriod;
import org.jspecify.annotations.Nullable;

/** Describes how a measure differs between two periods, without claiming a cause. */
public record Trend(Measure measure, Series before, Series current, PainChange change, Confidence confidence) {

	/** The least buckets on each side that are compared. */
	static final int ENOUGH = 5;

	/** The least buckets on each side that give confidence. */
	static final int MANY = 10;

	static Trend of(Measure measure, Series before, Series current) {
		int least = Math.min(measure.count(before), measure.count(current));
		if (least < ENOUGH) {
			return new Trend(measure, before, current, PainChange.TOO_FEW, Confidence.FEW);
		}
		double points = measure.level(current) - measure.level(before);
		PainChange change = (Math.abs(points) < measure.tolerance()) ? PainChange.SAME : (measure == Measure.PAIN)
				? PainChange.of(points) : (points < 0) ? PainChange.LOWER : PainChange.HIGHER;
		boolean mixed = measure == Measure.PAIN && change != PainChange.SAME
				&& overlap(before.painSample(), current.painSample());
		return new Trend(measure, before, current, change,
				(least < MANY) ? Confidence.FEW : mixed ? Confidence.MIXED : Confidence.CLEAR);
	}

	/** Returns whether the middle halves of both samples overlap. */
	private static boolean overlap(Sample one, Sample other) {
		return one.lowerQuartile() < other.upperQuartile() && other.lowerQuartile() < one.upperQuartile();
	}

	/**
	 * Returns the level now as people see it; fails where nothing is known.
	 * @param unit not needed for pain
	 */
	BigDecimal level(@Nullable WaterUnit unit) {
		return this.measure.display(this.measure.level(this.current), unit);
	}

	BigDecimal levelBefore(@Nullable WaterUnit unit) {
		return this.measure.display(this.measure.level(this.before), unit);
	}

	/** Returns what is counted: days or, of pain, buckets. */
	CalendarPeriod step() {
		return (this.measure == Measure.PAIN) ? this.current.step() : CalendarPeriod.DAY;
	}

	int count() {
		return this.measure.count(this.current);
	}

	int countBefore() {
		return this.measure.count(this.before);
	}

	/** Grades how reliable a trend is. */
	enum Confidence {

		/** It rests on few days. */
		FEW,

		/** The days differ as much among themselves as between the periods. */
		MIXED,

		/** There are enough days, and most of them agree. */
		CLEAR

	}

}
