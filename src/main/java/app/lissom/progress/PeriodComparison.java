package app.lissom.progress;

import java.util.List;

/**
 * A time that somebody looks at, and the time before, which is as long.
 *
 * @param then the time before
 * @param now the time that is looked at
 */
record PeriodComparison(Series then, Series now) {

	/** Where nothing was noted before, the halves of the time are compared. */
	public boolean isHalved() {
		return this.then.noted() == 0;
	}

	public Trend trend(Measure measure) {
		if (isHalved()) {
			List<Series> halves = this.now.halves();
			return Trend.of(measure, halves.get(0), halves.get(1));
		}
		return Trend.of(measure, this.then, this.now);
	}

}
