package app.lissom.progress;

import app.lissom.totals.Total;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Compares a period with the previous one of the same length. */
public record PeriodComparison(@JsonProperty("then") Series before, @JsonProperty("now") Series current) {

	/** Returns whether nothing was logged before, so that halves are compared. */
	public boolean isHalved() {
		return this.before.sum(Total::days) == 0;
	}

	public Trend trend(Measure measure) {
		return isHalved() ? Trend.of(measure, this.current.firstHalf(), this.current.secondHalf())
				: Trend.of(measure, this.before, this.current);
	}

}
