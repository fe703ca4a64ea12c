package app.lissom.relief;

import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * What the answers come to; all that the {@link SafetyRule}s look at.
 *
 * @param emergency an emergency sign was ticked
 * @param urgent an urgent sign was ticked, or fever or infected skin anywhere
 * @param feeling what it feels like; null when a warning sign decided before it was asked
 * @param fresh it may be a new injury
 * @param coldOk nothing speaks against cold
 * @param heatOk nothing speaks against heat, and it is not fresh
 * @param skinOk the skin feels warm and cold as usual
 */
record RuleInput(boolean emergency, boolean urgent, @Nullable Feeling feeling, boolean fresh, boolean coldOk,
		boolean heatOk, boolean skinOk) {

	RuleInput {
		heatOk = heatOk && !fresh;
	}

	/** Whether the person may use this, suggested or not. */
	boolean allow(Treatment protocol) {
		return !this.emergency && !this.urgent && this.skinOk && switch (protocol) {
			case ICE -> this.coldOk;
			case HEAT -> this.heatOk;
			case HEAT_THEN_ICE -> this.heatOk && this.coldOk;
		};
	}

}
