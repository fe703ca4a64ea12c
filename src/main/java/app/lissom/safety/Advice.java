package app.lissom.safety;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import app.lissom.guide.Contraindication;
import app.lissom.guide.WarningSign;
import app.lissom.guide.WarningSign.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Derives the advice and its reasons from answers.
 *
 * @param outcome the outcome of the rule, or the treatment that the person prefers if it
 * is safe
 */
public record Advice(Answers answers, SafetyRule rule, Outcome outcome) {

	/** Follows the safety rules; a preferred treatment counts only where it is safe. */
	public static Advice of(Answers answers, @Nullable Treatment preferred) {
		RuleInput input = answers.ruleInput();
		SafetyRule rule = SafetyRule.of(input);
		return new Advice(answers, rule,
				(preferred != null && input.allows(preferred)) ? Outcome.of(preferred) : rule.outcome());
	}

	public boolean isPreferred() {
		return this.outcome != this.rule.outcome();
	}

	public List<Treatment> alternatives() {
		RuleInput input = this.answers.ruleInput();
		return Arrays.stream(Treatment.values())
			.filter((treatment) -> input.allows(treatment) && treatment != this.outcome.treatment())
			.toList();
	}

	public boolean isSevere() {
		return this.answers.pain() != null && this.answers.pain().isSevere();
	}

	/** Returns whether heat can only comfort, because the place is painful. */
	public boolean isForComfort() {
		return this.answers.feeling() == Feeling.PAINFUL;
	}

	/** Returns whether the person may be drowsy and not feel ice burn. */
	public boolean isCareful() {
		return this.answers.contraindications().contains(Contraindication.DROWSY);
	}

	/** Returns whether the person has said so, and was told what that means. */
	public boolean isPregnant() {
		return this.answers.contraindications().contains(Contraindication.PREGNANCY);
	}

	/** Returns whether a patch or a rub has to come off the skin before ice. */
	public boolean isSkinToClear() {
		return this.answers.contraindications().contains(Contraindication.PATCH_OR_RUB);
	}

	/**
	 * Returns the warning signs to tell of, as message keys: in an emergency all that are
	 * ticked, those of an emergency first.
	 */
	public List<String> signs() {
		Stream<WarningSign> emergency = (this.outcome == Outcome.EMERGENCY)
				? this.answers.signs(Urgency.EMERGENCY).stream() : Stream.empty();
		Stream<String> signs = Stream.concat(emergency, this.answers.signs(Urgency.TODAY).stream())
			.map((sign) -> "guide.warning-sign." + sign.name());
		boolean infection = this.answers.contraindications().contains(Contraindication.INFECTION);
		return Stream.concat(signs, infection ? Stream.of("guide.contraindication.INFECTION") : Stream.empty())
			.toList();
	}

	public @Nullable ReliefSessionPlan plan() {
		Treatment treatment = this.outcome.treatment();
		return (treatment != null) ? ReliefSessionPlan.of(treatment, isForComfort(), isCareful()) : null;
	}

}
