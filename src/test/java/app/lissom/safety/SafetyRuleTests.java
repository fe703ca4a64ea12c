package app.lissom.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks every rule of {@link SafetyRule} in its order. */
class SafetyRuleTests {

	@ParameterizedTest
	@CsvSource({ "PAINFUL, ICE", "TIGHT, HEAT", "BOTH, HEAT_THEN_ICE" })
	void advisesByFeelingWithoutContraindications(Feeling feeling, Outcome outcome) {
		assertThat(AnswersMother.feeling(feeling).advice().outcome()).isEqualTo(outcome);
	}

	/** One row for each rule, with the feelings that it decides on. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			emergency | urgent | feeling | coldOk | heatOk | skinOk | rule              | outcome
			true      | true   | TIGHT   | true   | true   | true   | EMERGENCY_SIGN    | EMERGENCY
			true      | false  |         | false  | false  | false  | EMERGENCY_SIGN    | EMERGENCY
			false     | true   | PAINFUL | true   | true   | true   | URGENT_SIGN       | URGENT
			false     | true   |         | false  | false  | false  | URGENT_SIGN       | URGENT
			false     | false  | TIGHT   | true   | true   | false  | SKIN_CHANGED  | MOVE_GENTLY
			false     | false  | PAINFUL | true   | false  | false  | SKIN_CHANGED  | MOVE_GENTLY
			false     | false  | PAINFUL | false  | false  | true   | NEITHER_IS_SAFE   | MOVE_GENTLY
			false     | false  | BOTH    | false  | false  | true   | NEITHER_IS_SAFE   | MOVE_GENTLY
			false     | false  | PAINFUL | true   | true   | true   | PAINFUL           | ICE
			false     | false  | PAINFUL | true   | false  | true   | PAINFUL           | ICE
			false     | false  | TIGHT   | true   | false  | true   | ONLY_COLD_IS_SAFE | ICE
			false     | false  | BOTH    | true   | false  | true   | ONLY_COLD_IS_SAFE | ICE
			false     | false  | PAINFUL | false  | true   | true   | ONLY_HEAT_IS_SAFE | HEAT
			false     | false  | TIGHT   | false  | true   | true   | ONLY_HEAT_IS_SAFE | HEAT
			false     | false  | BOTH    | false  | true   | true   | ONLY_HEAT_IS_SAFE | HEAT
			false     | false  | TIGHT   | true   | true   | true   | TIGHT             | HEAT
			false     | false  | BOTH    | true   | true   | true   | BOTH              | HEAT_THEN_ICE
			""", useHeadersInDisplayName = true)
	void appliesTheFirstRuleThatMatches(boolean emergency, boolean urgent, Feeling feeling, boolean coldOk,
			boolean heatOk, boolean skinOk, SafetyRule rule, Outcome outcome) {
		SafetyRule found = SafetyRule.of(new RuleInput(emergency, urgent, feeling, false, coldOk, heatOk, skinOk));
		assertThat(found).isEqualTo(rule);
		assertThat(found.outcome()).isEqualTo(outcome);
	}

	@Test
	void aFreshInjuryIsNeverWarmed() {
		assertThat(AnswersMother.tight().since(Onset.KNOCK).advice().outcome()).isEqualTo(Outcome.ICE);
		assertThat(AnswersMother.both().since(Onset.UNSURE).advice().outcome()).isEqualTo(Outcome.ICE);
		assertThat(AnswersMother.tight().since(Onset.KNOCK).with(Contraindication.RAYNAUDS).advice().outcome())
			.isEqualTo(Outcome.MOVE_GENTLY);
	}

	@Test
	void aClinicianDoesNotLiftChangedSkin() {
		assertThat(AnswersMother.tight()
			.with(Skin.UNSURE)
			.with(Contraindication.DIABETES)
			.approved(Modality.COLD, Modality.HEAT)
			.advice()
			.outcome()).isEqualTo(Outcome.MOVE_GENTLY);
	}

	@ParameterizedTest
	@MethodSource("allInputs")
	void everyCombinationHasOneSafeOutcome(RuleInput input) {
		Outcome outcome = SafetyRule.of(input).outcome();
		boolean coldUsed = outcome == Outcome.ICE || outcome == Outcome.HEAT_THEN_ICE;
		boolean heatUsed = outcome == Outcome.HEAT || outcome == Outcome.HEAT_THEN_ICE;
		assertThat(coldUsed).isIn(false, input.coldOk() && input.skinOk());
		assertThat(heatUsed).isIn(false, input.heatOk() && input.skinOk() && !input.newInjury());
		assertThat(outcome == Outcome.EMERGENCY).isEqualTo(input.emergency());
		assertThat(outcome == Outcome.URGENT).isEqualTo(input.urgent() && !input.emergency());
		assertThat(outcome.treatment() != null)
			.isEqualTo(!input.emergency() && !input.urgent() && input.skinOk() && (input.coldOk() || input.heatOk()));
	}

	@ParameterizedTest
	@MethodSource("allInputs")
	void allowsOnlySafeAlternatives(RuleInput input) {
		boolean calm = !input.emergency() && !input.urgent() && input.skinOk();
		assertThat(input.allows(Treatment.ICE)).isEqualTo(calm && input.coldOk());
		assertThat(input.allows(Treatment.HEAT)).isEqualTo(calm && input.heatOk());
		assertThat(input.allows(Treatment.HEAT_THEN_ICE)).isEqualTo(calm && input.heatOk() && input.coldOk());
	}

	@Test
	void usesEveryRule() {
		assertThat(allInputs().map(SafetyRule::of).distinct()).containsExactlyInAnyOrder(SafetyRule.values());
	}

	static Stream<RuleInput> allInputs() {
		List<RuleInput> all = new ArrayList<>();
		for (int bits = 0; bits < 64; bits++) {
			for (Feeling feeling : Feeling.values()) {
				all.add(new RuleInput(bit(bits, 0), bit(bits, 1), feeling, bit(bits, 2), bit(bits, 3), bit(bits, 4),
						bit(bits, 5)));
			}
		}
		return all.stream().distinct();
	}

	private static boolean bit(int bits, int place) {
		return (bits & (1 << place)) != 0;
	}

	@ParameterizedTest
	@MethodSource("allInputs")
	void agreesWithTheRulesWrittenByOutcome(RuleInput input) {
		assertThat(SafetyRule.of(input).outcome()).isEqualTo(RulesByOutcome.of(input));
	}

}
