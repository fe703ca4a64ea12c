package app.lissom.relief;

import java.util.Arrays;
import java.util.function.Predicate;

import app.lissom.diary.Feeling;

/**
 * Lists the safety rules in their order: the first that applies decides. They follow the
 * therapist's practice and published advice; a doctor or nurse has to check them before a
 * public service relies on them.
 */
enum SafetyRule {

	EMERGENCY_SIGN(RuleInput::emergency, Outcome.EMERGENCY),

	URGENT_SIGN(RuleInput::urgent, Outcome.URGENT),

	/** Applies even if a doctor or nurse approved. */
	SKIN_CHANGED((input) -> !input.skinOk(), Outcome.MOVE_GENTLY),

	NEITHER_IS_SAFE((input) -> !input.coldOk() && !input.heatOk(), Outcome.MOVE_GENTLY),

	PAINFUL((input) -> input.feeling() == Feeling.PAINFUL && input.coldOk(), Outcome.ICE),

	ONLY_COLD_IS_SAFE((input) -> input.coldOk() && !input.heatOk(), Outcome.ICE),

	ONLY_HEAT_IS_SAFE((input) -> input.heatOk() && !input.coldOk(), Outcome.HEAT),

	TIGHT((input) -> input.feeling() == Feeling.TIGHT, Outcome.HEAT),

	BOTH((input) -> input.feeling() == Feeling.BOTH, Outcome.HEAT_THEN_ICE);

	private final Predicate<RuleInput> condition;

	private final Outcome outcome;

	SafetyRule(Predicate<RuleInput> condition, Outcome outcome) {
		this.condition = condition;
		this.outcome = outcome;
	}

	public Outcome outcome() {
		return this.outcome;
	}

	static SafetyRule of(RuleInput input) {
		return Arrays.stream(values())
			.filter((rule) -> rule.condition.test(input))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No rule applies to " + input));
	}

}
