package app.lissom.progress;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import app.lissom.account.WaterUnit;
import app.lissom.totals.Total;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the days of some time add up to, in numbers to lay beside those of another time.
 *
 * @param days each of them
 * @param unit in which water is shown
 */
record PeriodSummary(Series days, WaterUnit unit) {

	/** How high a measure is, null where nobody knows. */
	public @Nullable BigDecimal level(Measure measure) {
		if (measure.count(this.days) == 0) {
			return null;
		}
		double level = measure.level(this.days);
		return (measure != Measure.WATER) ? OneDecimal.of(level)
				: BigDecimal.valueOf(this.unit.fromMillilitres((int) Math.round(level)));
	}

	/** The weakest and the strongest pain; nothing where there is none. */
	public String painRange() {
		Comparator<PainLevel> order = Comparator.naturalOrder();
		PainLevel least = levels(Total::leastPain).min(order).orElse(null);
		PainLevel worst = levels(Total::worstPain).max(order).orElse(null);
		return (least != null && worst != null) ? OneDecimal.range(least.value(), worst.value()) : "";
	}

	private Stream<PainLevel> levels(java.util.function.Function<Total, @Nullable PainLevel> level) {
		return this.days.totals().stream().map(level).filter(Objects::nonNull);
	}

	public int exerciseDays() {
		return this.days.sum(Total::exerciseDays);
	}

	public int reliefs() {
		return this.days.sum(Total::reliefs);
	}

	public int massages() {
		return this.days.sum(Total::massages);
	}

	public int activeDays() {
		return this.days.sum(Total::activeDays);
	}

}
