package app.lissom.relief;

import java.util.Arrays;
import java.util.function.Predicate;

import app.lissom.diary.Feeling;

/**
 * The safety rules, in their order: the first that fits decides. An unanswered question
 * never gets this far. They follow the therapist's practice and published advice; a
 * clinician has to check them before a public service relies on them.
 */
enum SafetyRule {

	EMERGENCY_SIGN(RuleInput::emergency, Outcome.EMERGENCY),

	URGENT_SIGN(RuleInput::urgent, Outcome.URGENT),

	/** A clinician's word does not lift this. */
	SKIN_FEELS_OTHER((facts) -> !facts.skinOk(), Outcome.MOVE_GENTLY),

	NEITHER_IS_SAFE((facts) -> !facts.coldOk() && !facts.heatOk(), Outcome.MOVE_GENTLY),

	PAINFUL((facts) -> facts.feeling() == Feeling.PAINFUL && facts.coldOk(), Outcome.ICE),

	ONLY_COLD_IS_SAFE((facts) -> facts.coldOk() && !facts.heatOk(), Outcome.ICE),

	ONLY_HEAT_IS_SAFE((facts) -> facts.heatOk() && !facts.coldOk(), Outcome.HEAT),

	TIGHT((facts) -> facts.feeling() == Feeling.TIGHT, Outcome.HEAT),

	BOTH((facts) -> facts.feeling() == Feeling.BOTH, Outcome.HEAT_THEN_ICE);

	private final Predicate<RuleInput> when;

	private final Outcome outcome;

	SafetyRule(Predicate<RuleInput> when, Outcome outcome) {
		this.when = when;
		this.outcome = outcome;
	}

	public Outcome outcome() {
		return this.outcome;
	}

	boolean fits(RuleInput facts) {
		return this.when.test(facts);
	}

	/** The rule that decides on these facts. */
	static SafetyRule forFacts(RuleInput facts) {
		return Arrays.stream(values())
			.filter((rule) -> rule.fits(facts))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No rule fits " + facts));
	}

}
