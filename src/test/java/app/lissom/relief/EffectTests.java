package app.lissom.relief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.lissom.diary.PainPair;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.PainChange;
import app.lissom.kernel.PainChange.Direction;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EffectTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

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
		assertThat(ice(ratings)).isEqualTo(new Effect(new Sample(List.of(-4, -4, -4, -4)), 3, DAY));
	}

	/** What was ended at once shows nothing about a treatment. */
	@Test
	void countsOnlySessionsThatWereLongEnough() {
		List<ReliefEntry.Rating> ratings = Stream.of(1, 4, 5, 20)
			.map((minutes) -> new ReliefEntry.Rating(Treatment.ICE, DAY, new Minutes(minutes), new PainLevel(6),
					new PainLevel(6 - minutes / 4)))
			.toList();
		assertThat(ice(ratings).changes().values()).containsExactlyInAnyOrder(-1, -5);
		assertThat(ice(ratings).unrated()).isZero();
	}

	@Test
	void measuresTreatmentsSeparately() {
		List<ReliefEntry.Rating> ratings = List.of(rating(6, 2),
				new ReliefEntry.Rating(Treatment.HEAT, DAY, null, new PainLevel(3), new PainLevel(5)));
		Map<Treatment, Effect> effects = Effect.byTreatment(ratings);
		assertThat(effects.get(Treatment.ICE).changes().values()).containsExactly(-4);
		assertThat(effects.get(Treatment.HEAT).changes().values()).containsExactly(2);
		assertThat(effects.get(Treatment.HEAT_THEN_ICE).pairs()).isZero();
	}

	private static Effect ice(List<ReliefEntry.Rating> ratings) {
		return Effect.byTreatment(ratings).get(Treatment.ICE);
	}

	private static ReliefEntry.Rating rating(Integer before, Integer after) {
		return new ReliefEntry.Rating(Treatment.ICE, DAY, null, (before != null) ? new PainLevel(before) : null,
				(after != null) ? new PainLevel(after) : null);
	}

	private static Effect effect(List<Integer> changes) {
		return Effect.of(changes.stream()
			.map((change) -> new PainPair(DAY, new PainLevel(Math.max(0, -change)), new PainLevel(Math.max(0, change))))
			.toList());
	}

	@Test
	void knowsTheDayOfTheFirstChange() {
		PainLevel level = new PainLevel(3);
		Effect effect = Effect.of(List.of(new PainPair(DAY.plusDays(2), level, level), new PainPair(DAY, level, level),
				new PainPair(DAY.minusDays(1), level, null)));
		assertThat(effect.since()).isEqualTo(DAY);
		assertThat(Effect.of(List.of()).since()).isNull();
	}

	@Test
	void countsHowOftenPainWasLower() {
		assertThat(effect(List.of(-3, 0, -1, 2, -1)).helped()).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, .none, SAME, SAME", "-2, -2, .one, LOWER, LOWER", "-3, -1, .LOWER, LOWER, LOWER",
			"1, 2, .HIGHER, HIGHER, HIGHER", "-1, 2, '', LOWER, HIGHER", "-2, 0, '', LOWER, SAME" })
	void saysWhereTheMiddleHalfLies(double low, double high, String key, Direction least, Direction most) {
		Spread spread = new Spread(low, high);
		assertThat(spread).extracting(Spread::key, Spread::least, Spread::most).containsExactly(key, least, most);
		assertThat(spread).extracting(Spread::leastPoints, Spread::mostPoints)
			.containsExactly(Math.abs(low), Math.abs(high));
	}

	@Test
	void aLargerChangeCountsMoreThanAFrequentOne() {
		Map<String, Effect> effects = Map.of("often", effect(List.of(-1, -1, -1, -1, -1)), "much",
				effect(List.of(-4, -4, -4, 0, 0)));
		assertThat(Effect.best(effects)).map(Map.Entry::getKey).hasValue("much");
	}

	@Test
	void ofEqualChangesTheLargerShareCountsAndNotTheNumber() {
		Map<String, Effect> effects = Map.of("four of five", effect(List.of(-1, -1, -1, -1, 0)), "six of ten",
				effect(List.of(-1, -1, -1, -1, -1, -1, 0, 0, 0, 0)));
		assertThat(Effect.best(effects)).map(Map.Entry::getKey).hasValue("four of five");
	}

	@Test
	void findsTheOneThatLowersPainMost() {
		Map<String, Effect> effects = new LinkedHashMap<>();
		effects.put("few", effect(List.of(-9)));
		effects.put("one", effect(List.of(-1, -1, -1, 0, 0)));
		effects.put("more", effect(List.of(-1, -1, -1, -1, 0)));
		effects.put("none", effect(List.of(0, 0, 0, 0, 0)));
		assertThat(Effect.best(effects)).map(Map.Entry::getKey).hasValue("more");
		assertThat(Effect.best(Map.of("none", effects.get("none"), "few", effects.get("few")))).isEmpty();
	}

}
