package app.lissom.safety;

import java.util.Arrays;
import java.util.List;

import app.lissom.diary.Feeling;

/** States the safety rules again, by outcome, as a check on the table. */
public final class RulesByOutcome {

	private RulesByOutcome() {
	}

	public static Outcome of(RuleInput input) {
		if (input.emergency() || input.urgent()) {
			return input.emergency() ? Outcome.EMERGENCY : Outcome.URGENT;
		}
		if (!input.skinOk() || !input.coldOk() && !input.heatOk()) {
			return Outcome.MOVE_GENTLY;
		}
		if (input.coldOk() && input.heatOk()) {
			return List.of(Outcome.ICE, Outcome.HEAT, Outcome.HEAT_THEN_ICE)
				.get(Arrays.asList(Feeling.PAINFUL, Feeling.TIGHT, Feeling.BOTH).indexOf(input.feeling()));
		}
		return input.coldOk() ? Outcome.ICE : Outcome.HEAT;
	}

}
