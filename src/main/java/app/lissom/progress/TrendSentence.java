package app.lissom.progress;

import java.math.BigDecimal;
import java.util.function.Function;

import app.lissom.account.WaterUnit;
import app.lissom.kernel.PainChange;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import org.jspecify.annotations.Nullable;

/**
 * Says in words how a measure changed, and how sure that is.
 *
 * @param past names the other period
 * @param unit the person's water unit; null where the measure is none of water
 */
public record TrendSentence(Trend trend, Function<MarkupWriter, String> past,
		@Nullable WaterUnit unit) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		String steps = page.message("progress.steps." + this.trend.step());
		int count = this.trend.count();
		int before = this.trend.countBefore();
		String past = this.past.apply(page);
		page.html("<p>");
		if (this.trend.change() == PainChange.TOO_FEW) {
			page.words("progress.trend.few", steps, count, past, before).html("</p>");
			return;
		}
		page.html("<strong>")
			.words("progress.trend." + this.trend.measure() + "." + this.trend.change(),
					amount(page, this.trend.level(this.unit)), amount(page, this.trend.levelBefore(this.unit)), past)
			.html("</strong></p><p class=\"quiet\">")
			.words("progress.confidence." + this.trend.confidence(), count, steps, before)
			.html("</p>");
	}

	private Object amount(MarkupWriter page, BigDecimal level) {
		return (this.trend.measure() == Measure.WATER) ? page.message("diary.water.sum." + this.unit, level) : level;
	}

}
