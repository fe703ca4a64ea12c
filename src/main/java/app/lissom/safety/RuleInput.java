package app.lissom.safety;

import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * Reduces answers to the input of the {@link SafetyRule}s.
 *
 * @param urgent an urgent sign was ticked, or fever or infected skin anywhere
 * @param feeling what it feels like; null when a warning sign decided before it was asked
 * @param heatOk nothing speaks against heat, and it is no new injury
 */
public record RuleInput(boolean emergency, boolean urgent, @Nullable Feeling feeling, boolean newInjury, boolean coldOk,
		boolean heatOk, boolean skinOk) {

	public RuleInput {
		heatOk = heatOk && !newInjury;
	}

	public boolean has(SafetyFact fact) {
		return switch (fact) {
			case EMERGENCY -> this.emergency;
			case URGENT -> this.urgent;
			case SKIN_CHANGED -> !this.skinOk;
			case COLD_UNSAFE -> !this.coldOk;
			case HEAT_UNSAFE -> !this.heatOk;
			case PAINFUL -> this.feeling == Feeling.PAINFUL;
			case TIGHT -> this.feeling == Feeling.TIGHT;
			case BOTH -> this.feeling == Feeling.BOTH;
		};
	}

	public boolean allows(Treatment treatment) {
		return !this.emergency && !this.urgent && this.skinOk && switch (treatment) {
			case ICE -> this.coldOk;
			case HEAT -> this.heatOk;
			case HEAT_THEN_ICE -> this.heatOk && this.coldOk;
		};
	}

}
