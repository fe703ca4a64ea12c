package app.lissom.safety;

import java.util.Set;

import app.lissom.diary.Feeling;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Checks the signs and reasons that advice gives. */
class AdviceReasonsTests {

	@Test
	void namesAllSignsInAnEmergencyAndItsOwnFirst() {
		assertThat(advice(Onset.LONGER, Set.of(WarningSign.FEVER, WarningSign.BLADDER), Contraindication.INFECTION)
			.signs()).containsExactly("guide.warning-sign.BLADDER", "guide.warning-sign.FEVER",
					"guide.contraindication.INFECTION");
		assertThat(advice(Onset.LONGER, Set.of(WarningSign.FEVER)).signs()).containsExactly("guide.warning-sign.FEVER");
		assertThat(advice(Onset.LONGER, Set.of(), Contraindication.RAYNAUDS).signs()).isEmpty();
	}

	@Test
	void namesAnInfectionBesideTheSigns() {
		assertThat(advice(Onset.LONGER, Set.of(WarningSign.FEVER), Contraindication.INFECTION).signs())
			.containsExactly("guide.warning-sign.FEVER", "guide.contraindication.INFECTION");
	}

	@Test
	void namesWhatSpeaksAgainstHeatAndCold() {
		Advice advice = advice(Onset.KNOCK, Set.of(), Contraindication.RAYNAUDS);
		assertThat(advice.answers().reasonsAgainst(Modality.HEAT)).containsExactly(Onset.KNOCK);
		assertThat(advice.answers().reasonsAgainst(Modality.COLD)).containsExactly(Contraindication.RAYNAUDS);
	}

	@Test
	void treatsAnUnknownOnsetAsRecent() {
		Answers answers = new Answers(Set.of(), Feeling.TIGHT, null, Skin.AS_USUAL, Set.of(), Set.of(), null);
		assertThat(answers.reasonsAgainst(Modality.HEAT)).containsExactly(Onset.UNSURE);
		assertThat(new RuleInput(false, false, Feeling.TIGHT, true, true, true, true).heatOk()).isFalse();
	}

	@Test
	void anApprovalLiftsOnlyWhatMayBeAskedAboutAndOnlyForItsModality() {
		Set<Enum<?>> approved = Set.of(Contraindication.DIABETES, Contraindication.BROKEN_SKIN, Modality.COLD);
		assertThat(SafetyFact.COLD_UNSAFE.reasons(approved)).containsExactly(Contraindication.BROKEN_SKIN);
		assertThat(SafetyFact.HEAT_UNSAFE.reasons(approved)).containsExactly(Contraindication.BROKEN_SKIN,
				Contraindication.DIABETES);
	}

	@Test
	void requiresAFeeling() {
		assertThatIllegalArgumentException().isThrownBy(() -> SafetyRule
			.of(new Answers(Set.of(), null, Onset.LONGER, Skin.AS_USUAL, Set.of(), Set.of(), null).ruleInput()));
	}

	private static Advice advice(Onset onset, Set<WarningSign> signs, Contraindication... cautions) {
		return Advice.of(new Answers(signs, Feeling.TIGHT, onset, Skin.AS_USUAL, Set.of(cautions), Set.of(), null),
				null);
	}

}
