package app.lissom.progress;

import java.math.BigDecimal;

import app.lissom.totals.Period;
import app.lissom.relief.PainChange;
import app.lissom.relief.Sample;

/**
 * How a measure went from one time to another. It says what was noted and names no cause.
 *
 * @param measure what is compared
 * @param then the earlier time
 * @param now the later time
 * @param change what the difference comes to
 * @param sure how much it says
 */
record Trend(Measure measure, Series then, Series now, PainChange change, Confidence sure) {

	/** With fewer on one of the sides, nothing is said. */
	static final int ENOUGH = 5;

	/** With fewer on one of the sides, it is said to be little. */
	static final int MANY = 10;

	static Trend of(Measure measure, Series then, Series now) {
		int least = Math.min(measure.count(then), measure.count(now));
		if (least < ENOUGH) {
			return new Trend(measure, then, now, PainChange.TOO_FEW, Confidence.FEW);
		}
		double points = measure.level(now) - measure.level(then);
		PainChange change = (Math.abs(points) < measure.same()) ? PainChange.SAME : (measure == Measure.PAIN)
				? PainChange.of(points) : (points < 0) ? PainChange.LOWER : PainChange.HIGHER;
		boolean mixed = measure == Measure.PAIN && change != PainChange.SAME && overlap(then.pains(), now.pains());
		return new Trend(measure, then, now, change,
				(least < MANY) ? Confidence.FEW : mixed ? Confidence.MIXED : Confidence.CLEAR);
	}

	/** Whether the middle halves of both reach into each other. */
	private static boolean overlap(Sample one, Sample other) {
		return one.low() < other.high() && other.low() < one.high();
	}

	/** How high it is now; none where nothing is known. */
	public BigDecimal level() {
		return OneDecimal.of(this.measure.level(this.now));
	}

	public BigDecimal levelBefore() {
		return OneDecimal.of(this.measure.level(this.then));
	}

	/** What is counted. */
	public Period step() {
		return (this.measure == Measure.PAIN) ? this.now.step() : Period.DAY;
	}

	/** What the now is made of: days, or with pain whatever the steps are. */
	public int count() {
		return this.measure.count(this.now);
	}

	public int countBefore() {
		return this.measure.count(this.then);
	}

}
