package app.lissom.safety;

import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AdviceTests {

	@Test
	void offersTheOthersWhenNothingSpeaksAgainstThem() {
		assertThat(AnswersMother.painful().advice().alternatives()).containsExactly(Treatment.HEAT,
				Treatment.HEAT_THEN_ICE);
		assertThat(AnswersMother.tight().advice().alternatives()).containsExactly(Treatment.ICE,
				Treatment.HEAT_THEN_ICE);
		assertThat(AnswersMother.both().advice().alternatives()).containsExactly(Treatment.ICE, Treatment.HEAT);
	}

	@Test
	void offersNothingThatIsNotSafe() {
		assertThat(AnswersMother.painful().since(Onset.KNOCK).advice().alternatives()).isEmpty();
		assertThat(AnswersMother.tight().with(Contraindication.RAYNAUDS).advice().alternatives()).isEmpty();
		assertThat(AnswersMother.tight().with(Skin.CHANGED).advice().alternatives()).isEmpty();
		assertThat(AnswersMother.tight().with(WarningSign.LUMP).advice().alternatives()).isEmpty();
	}

	@Test
	void followsAPreferenceThatIsSafe() {
		Advice advice = Advice.of(AnswersMother.painful().answers(), Treatment.HEAT);
		assertThat(advice.outcome()).isEqualTo(Outcome.HEAT);
		assertThat(advice.isPreferred()).isTrue();
		assertThat(advice.alternatives()).containsExactly(Treatment.ICE, Treatment.HEAT_THEN_ICE);
	}

	@ParameterizedTest
	@EnumSource(Treatment.class)
	void ignoresAPreferenceAgainstAWarningSignOrNumbSkin(Treatment wish) {
		assertThat(Advice.of(AnswersMother.tight().with(WarningSign.BOWEL).answers(), wish).outcome())
			.isEqualTo(Outcome.EMERGENCY);
		assertThat(Advice.of(AnswersMother.tight().with(Contraindication.INFECTION).answers(), wish).outcome())
			.isEqualTo(Outcome.URGENT);
		assertThat(Advice.of(AnswersMother.tight().with(Skin.CHANGED).answers(), wish).outcome())
			.isEqualTo(Outcome.MOVE_GENTLY);
	}

	@Test
	void ignoresAPreferenceForHeatOnANewInjury() {
		Advice advice = Advice.of(AnswersMother.painful().since(Onset.KNOCK).answers(), Treatment.HEAT_THEN_ICE);
		assertThat(advice.outcome()).isEqualTo(Outcome.ICE);
		assertThat(advice.isPreferred()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "7, false", "8, true", "10, true" })
	void isSevereFromLevelEightOn(int level, boolean severe) {
		for (Feeling feeling : Feeling.values()) {
			assertThat(AnswersMother.feeling(feeling).pain(level).advice().isSevere()).isEqualTo(severe);
		}
		assertThat(AnswersMother.tight().with(Skin.CHANGED).pain(level).advice().isSevere()).isEqualTo(severe);
		assertThat(AnswersMother.tight().with(WarningSign.FEVER).pain(level).advice().isSevere()).isEqualTo(severe);
	}

	@Test
	void painIsOptional() {
		assertThat(AnswersMother.tight().advice().isSevere()).isFalse();
	}

	@Test
	void iceTakesFifteenMinutesAndTwentyAtMost() {
		assertThat(AnswersMother.painful().advice().plan()).isNotNull()
			.satisfies((plan) -> assertThat(plan.phases())
				.containsExactly(new ReliefSessionPlan.Phase(Modality.COLD, 0, 15, 20)));
	}

	@Test
	void iceIsShorterForADrowsyPerson() {
		assertThat(AnswersMother.tight().with(Contraindication.DROWSY).advice().plan()).isNotNull()
			.satisfies((plan) -> assertThat(plan.phases())
				.containsExactly(new ReliefSessionPlan.Phase(Modality.COLD, 0, 10, 10)));
	}

	@Test
	void knowsWhetherThePersonIsPregnant() {
		assertThat(AnswersMother.tight().with(Contraindication.PREGNANCY).advice().isPregnant()).isTrue();
		assertThat(AnswersMother.tight().with(Contraindication.DIABETES).advice().isPregnant()).isFalse();
	}

	@Test
	void aPatchHasToComeOffBeforeIce() {
		assertThat(AnswersMother.tight().with(Contraindication.PATCH_OR_RUB).advice().isSkinToClear()).isTrue();
		assertThat(AnswersMother.tight().with(Contraindication.DROWSY).advice().isSkinToClear()).isFalse();
	}

	@Test
	void heatTakesTwentyMinutesAndThirtyAtMost() {
		assertThat(AnswersMother.tight().advice().plan()).isNotNull()
			.satisfies((plan) -> assertThat(plan.phases())
				.containsExactly(new ReliefSessionPlan.Phase(Modality.HEAT, 0, 20, 30)));
	}

	@Test
	void heatThenIceIsOneAfterTheOther() {
		assertThat(AnswersMother.both().advice().plan()).isNotNull().satisfies((plan) -> {
			assertThat(plan.phases()).containsExactly(new ReliefSessionPlan.Phase(Modality.HEAT, 0, 20, 30),
					new ReliefSessionPlan.Phase(Modality.COLD, 25, 15, 20));
			assertThat(plan.minutes()).isEqualTo(35);
			assertThat(plan.end()).isEqualTo(40);
		});
	}

	@Test
	void warmthOnAPainfulPlaceIsForComfortAndFifteenMinutes() {
		Advice advice = AnswersMother.painful().with(Contraindication.RAYNAUDS).advice();
		assertThat(advice.isForComfort()).isTrue();
		assertThat(advice.plan()).isNotNull()
			.satisfies((plan) -> assertThat(plan.phases())
				.containsExactly(new ReliefSessionPlan.Phase(Modality.HEAT, 0, 15, 15)));
	}

	@Test
	void withoutIceOrHeatThereIsNoPlan() {
		assertThat(AnswersMother.tight().with(Skin.CHANGED).advice().plan()).isNull();
		assertThat(AnswersMother.tight().with(WarningSign.LUMP).advice().plan()).isNull();
	}

}
