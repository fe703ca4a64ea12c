package app.lissom.walking;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Lists the rules of the walking plan in order: the first that applies makes a
 * suggestion, safety before progress. The goal is that of WalkBack: 30 minutes on five
 * days a week within six months, at the person's own pace (Pocovi et al., Lancet
 * 2024;404:134-144). The steps are common practice; a doctor or nurse has to check them
 * before a public service relies on them.
 */
public enum WalkingRule {

	SHORTER_AFTER_WORSE(WalkingChange.Kind.SHORTER, (input) -> input.worse() >= 2 && input.canBeShorter()),

	/** A flare or rest day is no break. */
	SHORTER_AFTER_BREAK(WalkingChange.Kind.SHORTER,
			(input) -> input.daysSince() >= 14 && !input.rested() && input.canBeShorter()),

	/** Often comes before long. */
	MORE_DAYS(WalkingChange.Kind.MORE_DAYS, (input) -> input.wentWell() && input.target().canHaveMoreDays()),

	LONGER(WalkingChange.Kind.LONGER, (input) -> input.wentWell() && input.target().canBeLonger());

	private final WalkingChange.Kind kind;

	private final Predicate<Input> when;

	WalkingRule(WalkingChange.Kind kind, Predicate<Input> when) {
		this.kind = kind;
		this.when = when;
	}

	static Optional<WalkingRule> forInput(Input input) {
		return Arrays.stream(values()).filter((rule) -> rule.when.test(input)).findFirst();
	}

	WalkingChange.Kind kind() {
		return this.kind;
	}

	public WalkingTarget apply(WalkingTarget target) {
		UnaryOperator<WalkingTarget> change = switch (this) {
			case SHORTER_AFTER_WORSE, SHORTER_AFTER_BREAK -> WalkingTarget::shorter;
			case MORE_DAYS -> WalkingTarget::moreDays;
			case LONGER -> WalkingTarget::longer;
		};
		return change.apply(target);
	}

	/**
	 * Holds the input of the rules.
	 *
	 * @param worse days of the last 7 on which a walk felt worse, since the last change
	 * @param daysSince days since the last walk, or since the last change if that is
	 * later
	 * @param reached whether the last 7 days and the 7 before reached the target
	 * @param rested whether one of the last 14 days was a flare or a rest day
	 * @param flare whether one of the last 14 days was a flare day
	 * @param painRising whether the last 7 days hurt more than the 7 before
	 * @param changed whether the person accepted a suggestion of any plan in the last 7
	 * days
	 */
	record Input(WalkingTarget target, int worse, int daysSince, boolean reached, boolean rested, boolean flare,
			boolean painRising, boolean changed) {

		boolean wentWell() {
			return this.reached && this.worse == 0 && !this.flare && !this.painRising && !this.changed;
		}

		boolean canBeShorter() {
			return !this.target.shorter().equals(this.target);
		}

	}

}
