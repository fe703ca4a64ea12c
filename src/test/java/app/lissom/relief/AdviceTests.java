package app.lissom.relief;

import app.lissom.diary.Feeling;
import app.lissom.diary.Treatment;
import app.lissom.guide.WarningSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AdviceTests {

	@Test
	void offersTheOthersWhenNothingSpeaksAgainstThem() {
		assertThat(Said.painful().advice().alternatives()).containsExactly(Treatment.HEAT, Treatment.HEAT_THEN_ICE);
		assertThat(Said.tight().advice().alternatives()).containsExactly(Treatment.ICE, Treatment.HEAT_THEN_ICE);
		assertThat(Said.both().advice().alternatives()).containsExactly(Treatment.ICE, Treatment.HEAT);
	}

	@Test
	void offersNothingThatIsNotSafe() {
		assertThat(Said.painful().since(Onset.KNOCK).advice().alternatives()).isEmpty();
		assertThat(Said.tight().with(Contraindication.RAYNAUDS).advice().alternatives()).isEmpty();
		assertThat(Said.tight().with(Skin.CHANGED).advice().alternatives()).isEmpty();
		assertThat(Said.tight().with(WarningSign.LUMP).advice().alternatives()).isEmpty();
	}

	@Test
	void grantsAWishThatIsSafe() {
		Advice advice = Advice.of(Said.painful().answers(), Treatment.HEAT);
		assertThat(advice.outcome()).isEqualTo(Outcome.HEAT);
		assertThat(advice.isPreferred()).isTrue();
		assertThat(advice.alternatives()).containsExactly(Treatment.ICE, Treatment.HEAT_THEN_ICE);
	}

	@ParameterizedTest
	@EnumSource(Treatment.class)
	void grantsNoWishAgainstAWarningSignOrSkinThatFeelsOther(Treatment wish) {
		assertThat(Advice.of(Said.tight().with(WarningSign.BOWEL).answers(), wish).outcome())
			.isEqualTo(Outcome.EMERGENCY);
		assertThat(Advice.of(Said.tight().with(Contraindication.INFECTION).answers(), wish).outcome())
			.isEqualTo(Outcome.URGENT);
		assertThat(Advice.of(Said.tight().with(Skin.CHANGED).answers(), wish).outcome()).isEqualTo(Outcome.MOVE_GENTLY);
	}

	@Test
	void grantsNoWarmthForAFreshInjury() {
		Advice advice = Advice.of(Said.painful().since(Onset.KNOCK).answers(), Treatment.HEAT_THEN_ICE);
		assertThat(advice.outcome()).isEqualTo(Outcome.ICE);
		assertThat(advice.isPreferred()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "7, false", "8, true", "10, true" })
	void strongPainWantsSomebodySpokenToToday(int level, boolean severe) {
		for (Feeling feeling : Feeling.values()) {
			assertThat(Said.that(feeling).pain(level).advice().isSevere()).isEqualTo(severe);
		}
		assertThat(Said.tight().with(Skin.CHANGED).pain(level).advice().isSevere()).isEqualTo(severe);
		assertThat(Said.tight().with(WarningSign.FEVER).pain(level).advice().isSevere()).isEqualTo(severe);
	}

	@Test
	void painIsOptional() {
		assertThat(Said.tight().advice().isSevere()).isFalse();
	}

	@Test
	void iceTakesFifteenMinutesAndTwentyAtMost() {
		assertThat(Said.painful().advice().plan()).isNotNull()
			.satisfies((plan) -> assertThat(plan.phases())
				.containsExactly(new SessionPlan.Phase(Modality.COLD, 0, 15, 20)));
	}

	@Test
	void heatTakesTwentyMinutesAndThirtyAtMost() {
		assertThat(Said.tight().advice().plan()).isNotNull()
			.satisfies((plan) -> assertThat(plan.phases())
				.containsExactly(new SessionPlan.Phase(Modality.HEAT, 0, 20, 30)));
	}

	@Test
	void heatThenIceIsOneAfterTheOther() {
		assertThat(Said.both().advice().plan()).isNotNull().satisfies((plan) -> {
			assertThat(plan.phases()).containsExactly(new SessionPlan.Phase(Modality.HEAT, 0, 20, 30),
					new SessionPlan.Phase(Modality.COLD, 20, 15, 20));
			assertThat(plan.minutes()).isEqualTo(35);
		});
	}

	@Test
	void warmthOnAPainfulPlaceIsForComfortAndFifteenMinutes() {
		Advice advice = Said.painful().with(Contraindication.RAYNAUDS).advice();
		assertThat(advice.isForComfort()).isTrue();
		assertThat(advice.plan()).isNotNull()
			.satisfies((plan) -> assertThat(plan.phases())
				.containsExactly(new SessionPlan.Phase(Modality.HEAT, 0, 15, 15)));
	}

	@Test
	void withoutIceOrHeatThereIsNoPlan() {
		assertThat(Said.tight().with(Skin.CHANGED).advice().plan()).isNull();
		assertThat(Said.tight().with(WarningSign.LUMP).advice().plan()).isNull();
	}

}
