package app.lissom.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.lissom.account.AccountId;
import app.lissom.diary.Entries;
import app.lissom.diary.EntryId;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.Moment;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainLevel;
import app.lissom.diary.Place;
import app.lissom.diary.Protocol;
import app.lissom.diary.SafetyCheck;
import app.lissom.diary.Side;
import app.lissom.diary.Step;
import app.lissom.diary.Total;
import app.lissom.guide.WarningSign;
import app.lissom.relief.Change;
import app.lissom.relief.Effect;
import app.lissom.relief.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The facts of a report, each from the entries that it is about. */
class ReportFactsTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 10, 26);

	private static final Span SPAN = Span.upTo(LocalDate.of(2026, 11, 22), 28);

	private final Entries mine = Entries.of(new AccountId(UUID.randomUUID()));

	@Test
	void tellsPainByItsRangeAndTheMeanOfTheDays() {
		Pains pains = Pains.of(List.of(pain(0, 2, 8), pain(1, 4, 4, 4, 4), pain(3, 3)));
		assertThat(pains.days()).isEqualTo(3);
		assertThat(pains.least()).isEqualTo(2);
		assertThat(pains.most()).isEqualTo(8);
		assertThat(pains.mean()).isEqualTo(4);
	}

	@Test
	void namesTheLatestOfTheBestAndTheWorstDays() {
		Pains pains = Pains.of(List.of(pain(0, 7), pain(1, 1, 7), pain(2, 2), pain(3, 7), pain(4, 3), pain(5, 7)));
		assertThat(pains.worst()).isEqualTo(new Pains.Days(7, List.of(day(5), day(3), day(1)), 1));
		assertThat(pains.best()).isEqualTo(new Pains.Days(2, List.of(day(2)), 0));
	}

	@Test
	void namesNoBestDayWhenAllAreAlike() {
		Pains pains = Pains.of(List.of(pain(0, 5), pain(1, 5)));
		assertThat(pains.best()).isNull();
		assertThat(pains.worst()).isEqualTo(new Pains.Days(5, List.of(day(1), day(0)), 0));
	}

	@Test
	void knowsOfNoPainWhereNoneWasNoted() {
		Pains pains = Pains.of(List.of(total(0, 0, 0, null, null)));
		assertThat(pains.days()).isZero();
		assertThat(pains.best()).isNull();
		assertThat(pains.worst()).isNull();
	}

	@Test
	void countsPlacesAndTheirSides() {
		assertThat(Spot.of(List.of(hurts(Side.LEFT, Place.LOW_BACK, Place.LEG), hurts(null, Place.LOW_BACK),
				hurts(Side.BOTH, Place.LOW_BACK), hurts(Side.LEFT, Place.LEG), hurts(Side.RIGHT))))
			.containsExactly(new Spot(Place.LOW_BACK, 3, Map.of(Side.LEFT, 1, Side.BOTH, 1)),
					new Spot(Place.LEG, 2, Map.of(Side.LEFT, 2)));
		assertThat(Spot.of(List.of())).isEmpty();
	}

	@Test
	void namesTheLatestMassages() {
		List<MassageEntry> massages = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			massages.add(this.mine.on(day(i)).massage());
		}
		Care care = Care.of(List.of(total(0, 12, 1, null, null), total(1, 8, 1, null, null)), massages, 2);
		assertThat(care.massages()).extracting(Care.Rub::day).containsExactly(day(5), day(4), day(3), day(2));
		assertThat(care.otherMassages()).isEqualTo(2);
		assertThat(care.exerciseMinutes()).isEqualTo(20);
		assertThat(care.exerciseDays()).isEqualTo(2);
		assertThat(care.flareDays()).isEqualTo(2);
	}

	@Test
	void saysWhatHelpedOnlyFromFivePairsOn() {
		Map<Protocol, Effect> effects = Map.of(Protocol.ICE, new Effect(Sample.of(List.of(-3, -2, -2, -1, 0)), 2),
				Protocol.HEAT, new Effect(Sample.of(List.of(-9, -9, -9, -9)), 1), Protocol.HEAT_THEN_ICE,
				new Effect(Sample.of(List.of()), 0));
		assertThat(Helped.of(effects, List.of(1, 1, 1, 1, 1))).containsExactlyInAnyOrder(
				new Helped("ICE", 7, 5, Change.LOWER, -2, -2, -1), new Helped("HEAT", 5, 4, Change.TOO_FEW, 0, 0, 0),
				new Helped("ROUTINE", 5, 5, Change.A_LITTLE_HIGHER, 1, 1, 1));
		assertThat(Helped.of(Map.of(), List.of())).isEmpty();
	}

	@Test
	void tellsWarningSignsWithTheirDaysAndEmergenciesFirst() {
		List<SafetyCheck> checks = List.of(this.mine.on(day(0)).safety(WarningSign.FEVER),
				this.mine.on(day(2)).safety(WarningSign.FEVER, WarningSign.BLADDER), this.mine.on(day(3)).safety());
		Safety safety = Safety.of(checks);
		assertThat(safety.checks()).isEqualTo(3);
		assertThat(safety.latest()).isEqualTo(day(3));
		assertThat(safety.signs()).containsExactly(new Safety.Ticked(WarningSign.BLADDER, day(2), day(2), 1),
				new Safety.Ticked(WarningSign.FEVER, day(0), day(2), 2));
		assertThat(Safety.of(List.of())).isEqualTo(new Safety(0, null, List.of()));
	}

	@Test
	void isAboutBothEndsOfItsDays() {
		assertThat(SPAN.from()).isEqualTo(FIRST);
		assertThat(SPAN.days()).isEqualTo(28);
		assertThat(SPAN.holds(FIRST)).isTrue();
		assertThat(SPAN.holds(FIRST.minusDays(1))).isFalse();
		assertThat(SPAN.holds(SPAN.to().plusDays(1))).isFalse();
	}

	private static LocalDate day(int number) {
		return FIRST.plusDays(number);
	}

	private static Total pain(int day, int... levels) {
		List<Integer> all = Arrays.stream(levels).boxed().sorted().toList();
		return new Total(day(day), Step.DAY, 1, all.size(), all.stream().mapToInt(Integer::intValue).sum(),
				new PainLevel(all.get(0)), new PainLevel(all.get(all.size() - 1)), 0, 0, 0, 0, 0, 0, 0, 0);
	}

	private static Total total(int day, int minutes, int exercises, @Nullable PainLevel least,
			@Nullable PainLevel worst) {
		return new Total(day(day), Step.DAY, 1, 0, 0, least, worst, 0, 0, minutes, exercises, Math.min(1, exercises), 0,
				0, 0);
	}

	private PainEntry hurts(@Nullable Side side, Place... places) {
		return new PainEntry(EntryId.of(this.mine.me(), UUID.randomUUID()), Moment.told(FIRST, null), new PainLevel(4),
				null, Set.of(places), side, null);
	}

}
