package app.lissom.relief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.PainLevel;
import app.lissom.safety.Onset;
import app.lissom.safety.Outcome;
import app.lissom.safety.ReliefSessionPlan;
import app.lissom.safety.SafetyFact;
import app.lissom.safety.SafetyRule;
import app.lissom.safety.Skin;
import org.jspecify.annotations.Nullable;

/**
 * Holds the safety rules as data, for a page that decides without network. An answer is
 * the name of its field with its value, as the picker sends it: {@code onset.KNOCK}.
 *
 * @param required the fields without which nothing but a warning sign decides
 * @param facts the answers that each follows from, each with the answer that lifts it, or
 * with an empty text
 * @param rules the rules, of which the first that applies decides
 * @param plans how long to use what, by outcome: the first that applies
 */
record RuleTable(List<String> required, Map<String, Map<String, String>> facts, List<Row> rules, List<Row> plans) {

	/** An answer that needs no other one once no warning sign was ticked. */
	private static final String UNSURE = "feeling." + PickerForm.UNSURE;

	private static final Map<Class<?>, String> FIELDS = Map.of(WarningSign.class, "signs", Feeling.class, "feeling",
			Onset.class, "onset", Skin.class, "skin", Contraindication.class, "cautions", Modality.class, "agreed");

	static RuleTable current() {
		return new RuleTable(List.of("signs", "feeling", "onset", "skin", "cautions"), allFacts(), allRules(),
				allPlans());
	}

	static String nameOf(Enum<?> answer) {
		return FIELDS.get(answer.getDeclaringClass()) + "." + answer.name();
	}

	private static String nameOf(Outcome outcome) {
		return "outcome." + outcome.name();
	}

	/** Names what a phase of a plan asks for, with its minutes. */
	static String nameOf(ReliefSessionPlan.Phase phase) {
		return phase.modality() + "." + phase.minutes();
	}

	private static Map<String, Map<String, String>> allFacts() {
		Map<String, Map<String, String>> facts = new LinkedHashMap<>();
		for (SafetyFact fact : SafetyFact.values()) {
			Map<String, String> causes = new LinkedHashMap<>();
			fact.answers().forEach((answer) -> causes.put(nameOf(answer), nameOrNone(fact.liftedBy(answer))));
			facts.put(fact.name(), causes);
		}
		Map<String, String> severe = new LinkedHashMap<>();
		IntStream.rangeClosed(0, 10)
			.filter((level) -> new PainLevel(level).isSevere())
			.forEach((level) -> severe.put("pain." + level, ""));
		facts.put("SEVERE", severe);
		return facts;
	}

	private static String nameOrNone(@Nullable Modality approval) {
		return (approval != null) ? nameOf(approval) : "";
	}

	private static List<Row> allRules() {
		List<Row> rules = new ArrayList<>();
		for (SafetyRule rule : SafetyRule.values()) {
			boolean warning = rule.outcome() == Outcome.EMERGENCY || rule.outcome() == Outcome.URGENT;
			if (rule == SafetyRule.SKIN_CHANGED) {
				rules.add(new Row(List.of("rule.UNSURE", nameOf(Outcome.MOVE_GENTLY)), Set.of(UNSURE), Set.of(), true));
			}
			rules.add(new Row(List.of("rule." + rule.name(), nameOf(rule.outcome())), names(rule.when()),
					names(rule.unless()), warning));
		}
		return rules;
	}

	private static Set<String> names(Set<SafetyFact> facts) {
		return Set.copyOf(facts.stream().map(SafetyFact::name).toList());
	}

	private static List<Row> allPlans() {
		String comfort = nameOf(Feeling.PAINFUL);
		String careful = nameOf(Contraindication.DROWSY);
		return Arrays.stream(Treatment.values())
			.flatMap((treatment) -> Stream
				.of(Set.of(comfort, careful), Set.of(comfort), Set.of(careful), Set.<String>of())
				.map((answers) -> {
					ReliefSessionPlan plan = ReliefSessionPlan.of(treatment, answers.contains(comfort),
							answers.contains(careful));
					return new Row(plan.phases().stream().map(RuleTable::nameOf).toList(),
							Set.copyOf(
									Stream.concat(Stream.of(nameOf(Outcome.of(treatment))), answers.stream()).toList()),
							Set.of(), false);
				}))
			.toList();
	}

	/**
	 * Holds what follows from facts or answers.
	 *
	 * @param gives what follows
	 * @param when what all has to hold
	 * @param unless of which nothing may hold
	 * @param early whether questions may be left open
	 */
	record Row(List<String> gives, Set<String> when, Set<String> unless, boolean early) {

	}

}
