package app.lissom.progress;

import app.lissom.account.WaterUnit;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import app.lissom.totals.Total;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Compares a period with the previous one of the same length. */
public record PeriodComparison(@JsonProperty("then") Series before, @JsonProperty("now") Series current) {

	/** Returns whether nothing was logged before, so that halves are compared. */
	public boolean isHalved() {
		return this.before.sum(Total::days) == 0;
	}

	/** Names the previous period, or the first half. */
	public String past(MarkupWriter page) {
		return isHalved() ? page.message("progress.halves")
				: page.message("progress.before." + this.before.step(), this.before.buckets().size());
	}

	/** Says how a measure changed; the unit is not needed for pain. */
	public Markup sentence(Measure measure, @Nullable WaterUnit unit) {
		return new TrendSentence(trend(measure), this::past, unit);
	}

	public Trend trend(Measure measure) {
		return isHalved() ? Trend.of(measure, this.current.firstHalf(), this.current.secondHalf())
				: Trend.of(measure, this.before, this.current);
	}

}
