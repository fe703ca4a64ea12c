package app.lissom.routine;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lists the rules of the plan in order: the first that applies makes a suggestion, safety
 * before progress. There is at most one a week, and the person always decides. The steps
 * are common practice; a doctor or nurse has to check them before a public service relies
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
	BACK_AFTER_PAIN(Input::painUp),

	/** A rest day is no break. */
	SHORT_AFTER_BREAK((input) -> input.daysSince() >= 7 && !input.rested()),

	/**
	 * Training the hips is promising, no more than that (Santamaria et al., Sports
	 * 2023;11:167): only for people who do everything else already.
	 */
	HIP_EXERCISE((input) -> input.daysThisWeek() >= 5 && input.daysLastWeek() >= 5 && input.hipLeft()
			&& input.worse() == 0 && input.canTakeMore()),

	/** Small steps, as strength grows. */
	ONE_MORE((input) -> input.easy() >= 3 && input.growable() && input.canTakeMore());

	private final Predicate<Input> when;

	ProgressionRule(Predicate<Input> when) {
		this.when = when;
	}

	static Optional<ProgressionRule> forInput(Input input) {
		return Arrays.stream(values()).filter((rule) -> rule.when.test(input)).findFirst();
	}

	/**
	 * Holds the input of the plan's rules for one routine.
	 *
	 * @param easy how many times in a row it felt easier or the same, since the last
	 * change
	 * @param worse how many times something in it felt worse, in the last 7 days and
	 * since the last change
	 * @param painRising whether the last 7 days hurt more than the 7 before
	 * @param painUp whether the morning after the last time hurt more by 2 or more
	 * @param daysThisWeek days of the last 7 with an exercise
	 * @param daysLastWeek days of the 7 before with an exercise
	 * @param daysSince days since the last exercise; 0 without one
	 * @param flare whether one of the last 7 days was a flare day
	 * @param rested whether one of the last 7 days was a flare or a rest day
	 * @param hipLeft whether there is a hip exercise to add
	 * @param growable whether there is an exercise to do more of
	 * @param changed whether the person accepted a suggestion of any plan in the last 7
	 * days
	 */
	record Input(int easy, int worse, boolean painRising, boolean painUp, int daysThisWeek, int daysLastWeek,
			int daysSince, boolean flare, boolean rested, boolean hipLeft, boolean growable, boolean changed) {

		boolean canTakeMore() {
			return !this.painRising && !this.flare && !this.changed;
		}

	}

}
