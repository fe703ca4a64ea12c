package app.lissom.relief;

import java.util.Arrays;
import java.util.List;

import app.lissom.diary.Feeling;
import app.lissom.diary.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * What to do and why.
 *
 * @param answers what it rests on
 * @param rule the safety rule that fits
 * @param outcome what the rule says, or what the person would rather use and may
 */
record Advice(Answers answers, Rule rule, Outcome outcome) {

	/** From this level on, 0-10, somebody should be spoken to today. */
	private static final int SEVERE = 8;

	/** Advice on these answers; a wish counts only where it is safe. */
	static Advice on(Answers answers, @Nullable Protocol wish) {
		Facts facts = answers.facts();
		Rule rule = Rule.forFacts(facts);
		boolean granted = wish != null && facts.allow(wish);
		return new Advice(answers, rule, granted ? Outcome.of(wish) : rule.outcome());
	}

	/** Whether the person chose otherwise than the rule. */
	boolean isChosen() {
		return this.outcome != this.rule.outcome();
	}

	/** What the person may use instead. */
	List<Protocol> alternatives() {
		Facts facts = this.answers.facts();
		return Arrays.stream(Protocol.values())
			.filter((protocol) -> facts.allow(protocol) && protocol != this.outcome.protocol())
			.toList();
	}

	/** Whether to speak to somebody today because the pain is so strong. */
	boolean isSevere() {
		return this.answers.pain() != null && this.answers.pain().value() >= SEVERE;
	}

	/** Whether warmth can only comfort, because the place is painful. */
	boolean isForComfort() {
		return this.answers.feeling() == Feeling.PAINFUL;
	}

	/** How the session goes, or null where there is none. */
	@Nullable Plan plan() {
		Protocol protocol = this.outcome.protocol();
		return (protocol != null) ? Plan.of(protocol, isForComfort()) : null;
	}

}
