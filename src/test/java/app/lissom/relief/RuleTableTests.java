package app.lissom.relief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import app.lissom.diary.Feeling;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.PainLevel;
import app.lissom.safety.Advice;
import app.lissom.safety.Answers;
import app.lissom.safety.Onset;
import app.lissom.safety.ReliefSessionPlan;
import app.lissom.safety.Skin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the table as its Javadoc explains it, and compares with the rules themselves.
 * {@link OfflineRulesTests} does so with the script and with all answers.
 */
class RuleTableTests {

	private final RuleTable table = RuleTable.current();

	@Test
	void decidesAsTheRulesDo() {
		List<Set<WarningSign>> signs = List.of(Set.of(), Set.of(WarningSign.FEVER), Set.of(WarningSign.BOWEL));
		for (Set<WarningSign> some : signs) {
			for (Feeling feeling : Feeling.values()) {
				for (Onset onset : Onset.values()) {
					for (Skin skin : Skin.values()) {
						for (Contraindication one : Contraindication.values()) {
							Stream.of(Set.<Modality>of(), Set.of(Modality.COLD), Set.of(Modality.HEAT))
								.map((approved) -> new Answers(some, feeling, onset, skin, Set.of(one), approved, null))
								.forEach(this::compare);
						}
						compare(new Answers(some, feeling, onset, skin, Set.of(), Set.of(), null));
					}
				}
			}
		}
	}

	private void compare(Answers answers) {
		Advice advice = Advice.of(answers, null);
		Set<String> holds = holds(answers);
		List<String> gives = gives(this.table.rules(), holds);
		assertThat(gives).as(holds.toString())
			.containsExactly("rule." + advice.rule().name(), "outcome." + advice.outcome().name());
		holds.addAll(gives);
		ReliefSessionPlan plan = advice.plan();
		assertThat(gives(this.table.plans(), holds)).as(holds.toString())
			.isEqualTo((plan != null)
					? plan.phases().stream().map((phase) -> phase.modality() + "." + phase.minutes()).toList()
					: List.of());
	}

	/** Strong pain is a fact too, from the level on at which a doctor is named. */
	@Test
	void namesTheLevelsOfStrongPain() {
		for (int level = 0; level <= 10; level++) {
			Answers answers = new Answers(Set.of(), Feeling.TIGHT, Onset.LONGER, Skin.AS_USUAL, Set.of(), Set.of(),
					new PainLevel(level));
			assertThat(holds(answers).contains("SEVERE")).isEqualTo(new PainLevel(level).isSevere());
		}
	}

	@Test
	void anUncertainFeelingMovesGentlyUnlessASignDecides() {
		assertThat(gives(this.table.rules(), Set.of("signs.NONE", "feeling.UNSURE"))).containsExactly("rule.UNSURE",
				"outcome.MOVE_GENTLY");
		assertThat(gives(this.table.rules(), Set.of("signs.FEVER", "feeling.UNSURE", "URGENT")))
			.contains("outcome.URGENT");
	}

	/** Everything else waits for all answers. */
	@Test
	void onlySignsAndAnUncertainFeelingDecideEarly() {
		assertThat(this.table.rules().stream().filter(RuleTable.Row::early).map((row) -> row.gives().get(0)))
			.containsExactly("rule.EMERGENCY_SIGN", "rule.URGENT_SIGN", "rule.UNSURE");
		assertThat(this.table.required()).containsExactly("signs", "feeling", "onset", "skin", "cautions");
	}

	/** Returns the answers and the facts that follow from them. */
	private Set<String> holds(Answers answers) {
		Set<String> given = new HashSet<>();
		Stream
			.of(answers.signs(), answers.contraindications(), answers.approved(),
					listOf(answers.feeling(), answers.onset(), answers.skin()))
			.flatMap((some) -> some.stream())
			.forEach((answer) -> given.add(RuleTable.nameOf(answer)));
		if (answers.pain() != null) {
			given.add("pain." + answers.pain().value());
		}
		Set<String> holds = new HashSet<>(given);
		this.table.facts().forEach((fact, causes) -> {
			if (causes.entrySet().stream().anyMatch((cause) -> counts(cause, given))) {
				holds.add(fact);
			}
		});
		return holds;
	}

	private static boolean counts(Map.Entry<String, String> cause, Set<String> given) {
		return given.contains(cause.getKey()) && !given.contains(cause.getValue());
	}

	private static List<Enum<?>> listOf(@Nullable Enum<?>... answers) {
		List<Enum<?>> given = new ArrayList<>();
		for (Enum<?> answer : answers) {
			if (answer != null) {
				given.add(answer);
			}
		}
		return given;
	}

	private static List<String> gives(List<RuleTable.Row> rows, Set<String> holds) {
		return rows.stream()
			.filter((row) -> holds.containsAll(row.when()) && row.unless().stream().noneMatch(holds::contains))
			.findFirst()
			.map(RuleTable.Row::gives)
			.orElse(List.of());
	}

}
