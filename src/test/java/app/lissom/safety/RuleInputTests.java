package app.lissom.safety;

import java.util.List;
import java.util.Set;

import app.lissom.diary.Feeling;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.guide.WarningSign.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the rule input that follows from each single answer. */
class RuleInputTests {

	@Test
	void allowsEverythingWithoutContraindications() {
		assertThat(AnswersMother.tight().ruleInput())
			.isEqualTo(new RuleInput(false, false, Feeling.TIGHT, false, true, true, true));
	}

	@ParameterizedTest
	@EnumSource(WarningSign.class)
	void aSignIsAnEmergencyOrUrgentAndChangesNothingElse(WarningSign sign) {
		boolean emergency = sign.urgency() == Urgency.EMERGENCY;
		assertThat(AnswersMother.tight().with(sign).ruleInput())
			.isEqualTo(new RuleInput(emergency, !emergency, Feeling.TIGHT, false, true, true, true));
	}

	@ParameterizedTest
	@EnumSource(Feeling.class)
	void copiesTheFeeling(Feeling feeling) {
		assertThat(AnswersMother.feeling(feeling).ruleInput())
			.isEqualTo(new RuleInput(false, false, feeling, false, true, true, true));
	}

	@ParameterizedTest
	@CsvSource({ "KNOCK, true", "RECENT, false", "LONGER, false", "UNSURE, true" })
	void aNewInjuryOrNotKnowingMakesItFreshAndRulesHeatOut(Onset onset, boolean fresh) {
		assertThat(AnswersMother.tight().since(onset).ruleInput())
			.isEqualTo(new RuleInput(false, false, Feeling.TIGHT, fresh, true, !fresh, true));
	}

	@ParameterizedTest
	@CsvSource({ "AS_USUAL, true", "CHANGED, false", "UNSURE, false" })
	void onlySkinThatFeelsAsUsualIsOk(Skin skin, boolean ok) {
		assertThat(AnswersMother.tight().with(skin).ruleInput())
			.isEqualTo(new RuleInput(false, false, Feeling.TIGHT, false, true, true, ok));
	}

	/** Every caution of the safety rules, with what it leaves. */
	@ParameterizedTest
	@CsvSource({ "POOR_CIRCULATION, false, false", "BROKEN_SKIN, false, false", "RAYNAUDS, false, true",
			"COLD_ALLERGY, false, true", "REACTION_TO_COLD, false, true", "REACTION_TO_HEAT, true, false",
			"SWELLING, true, false", "INFLAMED_SKIN, false, false", "INFECTION, false, false",
			"PATCH_OR_RUB, true, false", "DROWSY, true, false", "DIABETES, false, false", "NERVE_DAMAGE, false, false",
			"PREGNANCY, false, false", "HEART_DISEASE, false, true", "MULTIPLE_SCLEROSIS, false, false",
			"SPINAL_CORD_INJURY, false, false" })
	void eachCautionRulesOutWhatItSpeaksAgainst(Contraindication caution, boolean coldOk, boolean heatOk) {
		boolean urgent = caution == Contraindication.INFECTION;
		assertThat(AnswersMother.tight().with(caution).ruleInput())
			.isEqualTo(new RuleInput(false, urgent, Feeling.TIGHT, false, coldOk, heatOk, true));
	}

	@ParameterizedTest
	@EnumSource(Contraindication.class)
	void aClinicianLiftsOnlyAskFirstContraindications(Contraindication caution) {
		RuleInput input = AnswersMother.tight().with(caution).approved(Modality.COLD, Modality.HEAT).ruleInput();
		assertThat(input.coldOk()).isEqualTo(caution.isAskFirst() || !caution.speaksAgainst(Modality.COLD));
		assertThat(input.heatOk()).isEqualTo(caution.isAskFirst() || !caution.speaksAgainst(Modality.HEAT));
	}

	@Test
	void asksAClinicianFirstAboutSix() {
		assertThat(Contraindication.values()).filteredOn(Contraindication::isAskFirst)
			.containsExactlyInAnyOrder(Contraindication.HEART_DISEASE, Contraindication.DIABETES,
					Contraindication.PREGNANCY, Contraindication.NERVE_DAMAGE, Contraindication.MULTIPLE_SCLEROSIS,
					Contraindication.SPINAL_CORD_INJURY);
	}

	@Test
	void approvalOfIceDoesNotIncludeHeat() {
		RuleInput input = AnswersMother.tight().with(Contraindication.DIABETES).approved(Modality.COLD).ruleInput();
		assertThat(input.coldOk()).isTrue();
		assertThat(input.heatOk()).isFalse();
	}

	@Test
	void aClinicianLiftsNeitherChangedSkinNorANewInjury() {
		RuleInput input = AnswersMother.tight()
			.with(Skin.CHANGED)
			.since(Onset.KNOCK)
			.approved(Modality.COLD, Modality.HEAT)
			.ruleInput();
		assertThat(input.skinOk()).isFalse();
		assertThat(input.heatOk()).isFalse();
	}

	@Test
	void assumesTheLessSafeAnswerForUnaskedQuestions() {
		RuleInput input = new Answers(Set.of(WarningSign.FEVER), null, null, null, Set.of(), Set.of(), null)
			.ruleInput();
		assertThat(input).isEqualTo(new RuleInput(false, true, null, true, true, false, false));
	}

	@Test
	void givesTheReasonsAgainstEachModality() {
		Answers answers = AnswersMother.tight()
			.since(Onset.KNOCK)
			.with(Contraindication.RAYNAUDS, Contraindication.DROWSY, Contraindication.DIABETES)
			.answers();
		assertThat(answers.reasonsAgainst(Modality.HEAT))
			.isEqualTo(List.of(Onset.KNOCK, Contraindication.DROWSY, Contraindication.DIABETES));
		assertThat(answers.reasonsAgainst(Modality.COLD))
			.isEqualTo(List.of(Contraindication.RAYNAUDS, Contraindication.DIABETES));
	}

}
