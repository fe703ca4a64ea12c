package app.lissom.relief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.PainLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EffectTests {

	/**
	 * Median and quartiles as Python 3.11 computes them: {@code statistics.median(v)} and
	 * {@code statistics.quantiles(v, method='inclusive')}.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "-3 -4 -3 -2 -1 | -3 | -3 | -2", "-3 -3 -3 -3 -3 -3 | -3 | -3 | -3",
					"2 -5 0 -1 -8 -2 | -1.5 | -4.25 | -0.25", "-2 -1 -1 -2 | -1.5 | -2 | -1",
					"0 0 1 3 10 10 2 | 2 | 0.5 | 6.5", "7 | 7 | 7 | 7" })
	void findsMedianAndQuartiles(String values, double median, double low, double high) {
		List<Integer> numbers = new ArrayList<>(Arrays.stream(values.split(" ")).map(Integer::valueOf).toList());
		for (int i = 0; i < 5; i++) {
			Collections.rotate(numbers, 1);
			Sample sample = new Sample(numbers);
			assertThat(List.of(sample.median(), sample.low(), sample.high())).containsExactly(median, low, high);
		}
	}

	@Test
	void hasNoMedianWithoutValues() {
		assertThatIllegalStateException().isThrownBy(() -> new Sample(List.of()).median());
	}

	@ParameterizedTest
	@CsvSource({ "-4, LOWER", "-2, LOWER", "-1.5, A_LITTLE_LOWER", "-0.5, A_LITTLE_LOWER", "0, SAME",
			"0.5, A_LITTLE_HIGHER", "1.5, A_LITTLE_HIGHER", "2, HIGHER", "9, HIGHER" })
	void aChangeUnderTwoPointsIsSmall(double points, PainChange change) {
		assertThat(PainChange.of(points)).isEqualTo(change);
	}

	@Test
	void gradesNothingUnderFivePairs() {
		List<ReliefEntry.Rating> ratings = new ArrayList<>(Collections.nCopies(4, rating(6, 2)));
		assertThat(ice(ratings).change()).isEqualTo(PainChange.TOO_FEW);
		assertThat(ice(ratings).missingPairs()).isEqualTo(1);
		ratings.add(rating(6, 3));
		assertThat(ice(ratings).change()).isEqualTo(PainChange.LOWER);
		assertThat(ice(ratings).points()).isEqualTo(4);
		assertThat(ice(ratings).missingPairs()).isZero();
	}

	@Test
	void leavesOutSessionsWithoutBothLevels() {
		List<ReliefEntry.Rating> ratings = new ArrayList<>(Collections.nCopies(4, rating(6, 2)));
		ratings.add(rating(6, null));
		ratings.add(rating(null, 1));
		ratings.add(rating(null, null));
		assertThat(ice(ratings)).isEqualTo(new Effect(new Sample(List.of(-4, -4, -4, -4)), 3));
	}

	@Test
	void measuresTreatmentsSeparately() {
		List<ReliefEntry.Rating> ratings = List.of(rating(6, 2),
				new ReliefEntry.Rating(Treatment.HEAT, new PainLevel(3), new PainLevel(5)));
		Map<Treatment, Effect> effects = Effect.byTreatment(ratings);
		assertThat(effects.get(Treatment.ICE).changes().values()).containsExactly(-4);
		assertThat(effects.get(Treatment.HEAT).changes().values()).containsExactly(2);
		assertThat(effects.get(Treatment.HEAT_THEN_ICE).pairs()).isZero();
	}

	private static Effect ice(List<ReliefEntry.Rating> ratings) {
		return Effect.byTreatment(ratings).get(Treatment.ICE);
	}

	private static ReliefEntry.Rating rating(Integer before, Integer after) {
		return new ReliefEntry.Rating(Treatment.ICE, (before != null) ? new PainLevel(before) : null,
				(after != null) ? new PainLevel(after) : null);
	}

	@Test
	void countsHowOftenPainWasLower() {
		assertThat(Effect.of(List.of(-3, 0, -1, 2, -1)).helped()).isEqualTo(3);
	}

	@Test
	void findsTheOneThatLowersPainMost() {
		Map<String, Effect> effects = new java.util.LinkedHashMap<>();
		effects.put("few", Effect.of(List.of(-9)));
		effects.put("one", Effect.of(List.of(-1, -1, -1, 0, 0)));
		effects.put("more", Effect.of(List.of(-1, -1, -1, -1, 0)));
		effects.put("none", Effect.of(List.of(0, 0, 0, 0, 0)));
		assertThat(Effect.best(effects)).map(Map.Entry::getKey).hasValue("more");
		assertThat(Effect.best(Map.of("none", effects.get("none"), "few", effects.get("few")))).isEmpty();
	}

}
