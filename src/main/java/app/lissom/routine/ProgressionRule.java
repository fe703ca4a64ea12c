package app.lissom.routine;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the plan changes, in this order: the first rule that fits makes an offer, safety
 * before progress. There is at most one a week, and the person always decides. The steps
 * are common practice; a clinician has to check them before a public service relies on
 * them.
 */
enum ProgressionRule {

	/**
	 * Some soreness at first is usual and goes by (Hayden et al., Cochrane 2021,
	 * CD009790.pub2); twice in a week is too much.
	 */
	BACK_AFTER_WORSE((facts) -> facts.worse() >= 2),

	/**
	 * Two points on the scale are a change that matters (Farrar et al., Pain 2001;94:149;
	 * Childs et al., Spine 2005;30:1331).
	 */
	BACK_AFTER_PAIN(ProgressionInput::painUp),

	/** A rest is no break. */
	SHORT_AFTER_BREAK((facts) -> facts.daysSince() >= 7 && !facts.rested()),

	/**
	 * Training the hips is promising, no more than that (Santamaria et al., Sports
	 * 2023;11:167): only for who does the rest already.
	 */
	HIP_EXERCISE((facts) -> facts.daysThisWeek() >= 5 && facts.daysLastWeek() >= 5 && facts.hipLeft()
			&& facts.worse() == 0 && !facts.painRising() && !facts.flare()),

	/** In small steps, as strength and stretch come. */
	ONE_MORE((facts) -> facts.easy() >= 3 && facts.growable() && !facts.painRising() && !facts.flare());

	private final Predicate<ProgressionInput> when;

	ProgressionRule(Predicate<ProgressionInput> when) {
		this.when = when;
	}

	/** The rule that decides on these facts, if one does. */
	static Optional<ProgressionRule> forFacts(ProgressionInput facts) {
		return Arrays.stream(values()).filter((rule) -> rule.when.test(facts)).findFirst();
	}

}
