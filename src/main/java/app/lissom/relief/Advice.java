package app.lissom.relief;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import app.lissom.guide.WarningSign.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What to do and why.
 *
 * @param answers what it rests on
 * @param rule the safety rule that fits
 * @param outcome what the rule says, or what the person would rather use and may
 */
record Advice(Answers answers, SafetyRule rule, Outcome outcome) {

	/** From this level on, 0-10, somebody should be spoken to today. */
	private static final int SEVERE = 8;

	/** Advice on these answers; a wish counts only where it is safe. */
	static Advice on(Answers answers, @Nullable Treatment wish) {
		RuleInput facts = answers.facts();
		SafetyRule rule = SafetyRule.forFacts(facts);
		return new Advice(answers, rule, (wish != null && facts.allow(wish)) ? Outcome.of(wish) : rule.outcome());
	}

	/** Whether the person chose otherwise than the rule. */
	public boolean isChosen() {
		return this.outcome != this.rule.outcome();
	}

	/** What the person may use instead. */
	public List<Treatment> alternatives() {
		RuleInput facts = this.answers.facts();
		return Arrays.stream(Treatment.values())
			.filter((protocol) -> facts.allow(protocol) && protocol != this.outcome.protocol())
			.toList();
	}

	/** Whether to speak to somebody today because the pain is so strong. */
	public boolean isSevere() {
		return this.answers.pain() != null && this.answers.pain().value() >= SEVERE;
	}

	/** Whether warmth can only comfort, because the place is painful. */
	public boolean isForComfort() {
		return this.answers.feeling() == Feeling.PAINFUL;
	}

	/** The warning signs that decided, as keys of the message bundle. */
	public List<String> signs() {
		Urgency urgency = (this.outcome == Outcome.EMERGENCY) ? Urgency.EMERGENCY : Urgency.TODAY;
		Stream<String> signs = this.answers.signs(urgency).stream().map((sign) -> "warning-sign." + sign.name());
		boolean infection = urgency == Urgency.TODAY && this.answers.cautions().contains(Contraindication.INFECTION);
		return Stream.concat(signs, infection ? Stream.of("relief.cautions.INFECTION") : Stream.empty()).toList();
	}

	/** What speaks against warmth, as keys of the message bundle. */
	public List<String> againstHeat() {
		return against(Modality.HEAT);
	}

	/** What speaks against cold, as keys of the message bundle. */
	public List<String> againstCold() {
		return against(Modality.COLD);
	}

	private List<String> against(Modality modality) {
		return this.answers.against(modality).stream().map((reason) -> "relief.against." + reason.name()).toList();
	}

	/** How the session goes, or null where there is none. */
	public @Nullable SessionPlan plan() {
		Treatment protocol = this.outcome.protocol();
		return (protocol != null) ? SessionPlan.of(protocol, isForComfort()) : null;
	}

}
