package app.lissom.safety;

import java.util.Arrays;
import java.util.Set;

/**
 * Lists the safety rules in order: the first that applies decides. Each is data, so that
 * the offline page can use the same rules. They follow the therapist's practice and
 * published advice; a doctor or nurse has to check them before a public service relies on
 * them.
 */
public enum SafetyRule {

	EMERGENCY_SIGN(Set.of(SafetyFact.EMERGENCY), Set.of(), Outcome.EMERGENCY),

	URGENT_SIGN(Set.of(SafetyFact.URGENT), Set.of(), Outcome.URGENT),

	/** Applies even if a doctor or nurse approved. */
	SKIN_CHANGED(Set.of(SafetyFact.SKIN_CHANGED), Set.of(), Outcome.MOVE_GENTLY),

	NEITHER_IS_SAFE(Set.of(SafetyFact.COLD_UNSAFE, SafetyFact.HEAT_UNSAFE), Set.of(), Outcome.MOVE_GENTLY),

	PAINFUL(Set.of(SafetyFact.PAINFUL), Set.of(SafetyFact.COLD_UNSAFE), Outcome.ICE),

	ONLY_COLD_IS_SAFE(Set.of(SafetyFact.HEAT_UNSAFE), Set.of(SafetyFact.COLD_UNSAFE), Outcome.ICE),

	ONLY_HEAT_IS_SAFE(Set.of(SafetyFact.COLD_UNSAFE), Set.of(SafetyFact.HEAT_UNSAFE), Outcome.HEAT),

	TIGHT(Set.of(SafetyFact.TIGHT), Set.of(), Outcome.HEAT),

	BOTH(Set.of(SafetyFact.BOTH), Set.of(), Outcome.HEAT_THEN_ICE);

	private final Set<SafetyFact> when;

	private final Set<SafetyFact> unless;

	private final Outcome outcome;

	SafetyRule(Set<SafetyFact> when, Set<SafetyFact> unless, Outcome outcome) {
		this.when = when;
		this.unless = unless;
		this.outcome = outcome;
	}

	/** Returns the facts that all have to hold. */
	public Set<SafetyFact> when() {
		return this.when;
	}

	/** Returns the facts of which none may hold. */
	public Set<SafetyFact> unless() {
		return this.unless;
	}

	public Outcome outcome() {
		return this.outcome;
	}

	public static SafetyRule of(RuleInput input) {
		return Arrays.stream(values())
			.filter((rule) -> rule.appliesTo(input))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No rule applies to " + input));
	}

	private boolean appliesTo(RuleInput input) {
		return this.when.stream().allMatch(input::has) && this.unless.stream().noneMatch(input::has);
	}

}
