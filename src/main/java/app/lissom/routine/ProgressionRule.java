package app.lissom.routine;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lists the rules of the plan in their order: the first that applies makes a suggestion,
 * safety before progress. There is at most one a week, and the person always decides. The
 * steps are common practice; a clinician has to check them before a public service relies
 * on them.
 */
public enum ProgressionRule {

	/**
	 * Some soreness at first is usual and goes by (Hayden et al., Cochrane 2021,
	 * CD009790.pub2); twice in a week is too much.
	 */
	BACK_AFTER_WORSE((input) -> input.worse() >= 2),

	/**
	 * Two points on the scale are a change that matters (Farrar et al., Pain 2001;94:149;
	 * Childs et al., Spine 2005;30:1331).
	 */
	BACK_AFTER_PAIN(ProgressionInput::painUp),

	/** A rest day is no break. */
	SHORT_AFTER_BREAK((input) -> input.daysSince() >= 7 && !input.rested()),

	/**
	 * Training the hips is promising, no more than that (Santamaria et al., Sports
	 * 2023;11:167): only for people who do everything else already.
	 */
	HIP_EXERCISE((input) -> input.daysThisWeek() >= 5 && input.daysLastWeek() >= 5 && input.hipLeft()
			&& input.worse() == 0 && !input.painRising() && !input.flare()),

	/** Small steps, as strength grows. */
	ONE_MORE((input) -> input.easy() >= 3 && input.growable() && !input.painRising() && !input.flare());

	private final Predicate<ProgressionInput> when;

	ProgressionRule(Predicate<ProgressionInput> when) {
		this.when = when;
	}

	static Optional<ProgressionRule> forInput(ProgressionInput input) {
		return Arrays.stream(values()).filter((rule) -> rule.when.test(input)).findFirst();
	}

}
