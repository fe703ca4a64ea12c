package app.lissom.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.lissom.diary.Entries;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainEntry.BodyArea;
import app.lissom.diary.PainEntry.Side;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.Treatment;
import app.lissom.exercises.ExerciseRef;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainChange;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.Sample;
import app.lissom.relief.Effect;
import app.lissom.totals.CalendarPeriod;
import app.lissom.totals.Total;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the summaries in a report against its entries. */
class ReportSummaryTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 10, 26);

	private static final DateRange SPAN = DateRange.ofLastDays(28, LocalDate.of(2026, 11, 22));

	private final Entries mine = Entries.of(new AccountId(UUID.randomUUID()));

	@Test
	void sumsUpPainByRangeAndMean() {
		PainSummary pain = PainSummary.of(List.of(pain(0, 2, 8), pain(1, 4, 4, 4, 4), pain(3, 3)));
		assertThat(pain.days()).isEqualTo(3);
		assertThat(pain.least()).isEqualTo(2);
		assertThat(pain.most()).isEqualTo(8);
		assertThat(pain.mean()).isEqualTo(4);
	}

	@Test
	void namesTheLatestOfTheBestAndTheWorstDays() {
		PainSummary pain = PainSummary
			.of(List.of(pain(0, 7), pain(1, 1, 7), pain(2, 2), pain(3, 7), pain(4, 3), pain(5, 7)));
		assertThat(pain.worst()).isEqualTo(new PainSummary.Days(7, List.of(day(1), day(3), day(5)), 1));
		assertThat(pain.best()).isEqualTo(new PainSummary.Days(1, List.of(day(1)), 0));
	}

	@Test
	void namesTheDaysOfTheWeakestPainThatItShows() {
		PainSummary pain = PainSummary.of(List.of(pain(0, 0, 4), pain(1, 1), pain(2, 0, 3)));
		assertThat(pain.best()).isEqualTo(new PainSummary.Days(pain.least(), List.of(day(0), day(2)), 0));
		PainSummary old = new PainSummary(3, 0, 4, 2, new PainSummary.Days(1, List.of(day(1)), 0), pain.worst());
		assertThat(old.best()).as("other days than those of the weakest pain").isNull();
	}

	@Test
	void namesNoBestDayWhenAllAreAlike() {
		PainSummary pain = PainSummary.of(List.of(pain(0, 5), pain(1, 5)));
		assertThat(pain.best()).isNull();
		assertThat(pain.worst()).isEqualTo(new PainSummary.Days(5, List.of(day(0), day(1)), 0));
	}

	@Test
	void hasNoPainWhereNoneIsLogged() {
		PainSummary pain = PainSummary.of(List.of(total(0, 0, 0, null, null)));
		assertThat(pain.days()).isZero();
		assertThat(pain.best()).isNull();
		assertThat(pain.worst()).isNull();
	}

	@Test
	void countsPlacesAndTheirSides() {
		assertThat(Report.PainArea
			.of(List.of(hurts(Side.LEFT, BodyArea.LOW_BACK, BodyArea.LEG), hurts(null, BodyArea.LOW_BACK),
					hurts(Side.BOTH, BodyArea.LOW_BACK), hurts(Side.LEFT, BodyArea.LEG), hurts(Side.RIGHT))))
			.containsExactly(new Report.PainArea(BodyArea.LOW_BACK, 3, Map.of(Side.LEFT, 1, Side.BOTH, 1)),
					new Report.PainArea(BodyArea.LEG, 2, Map.of(Side.LEFT, 2)));
		assertThat(Report.PainArea.of(List.of())).isEmpty();
	}

	@Test
	void namesTheLatestMassages() {
		List<MassageEntry> massages = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			massages.add(this.mine.on(day(i)).massage());
		}
		SelfCareSummary selfCare = SelfCareSummary.of(List.of(total(0, 12, 1, null, null), total(1, 8, 1, null, null)),
				List.of(), ExerciseRef::value, massages, 2);
		assertThat(selfCare.massages()).extracting(SelfCareSummary.MassageOn::day)
			.containsExactly(day(2), day(3), day(4), day(5));
		assertThat(selfCare.otherMassages()).isEqualTo(2);
		assertThat(selfCare.exerciseMinutes()).isEqualTo(20);
		assertThat(selfCare.exerciseDays()).isEqualTo(2);
		assertThat(selfCare.flareDays()).isEqualTo(2);
	}

	@Test
	void countsEachExerciseButWalksByThemselves() {
		List<ExerciseEntry> exercises = List.of(this.mine.exercise("bridge"), this.mine.exercise("bird-dog"),
				this.mine.exerciseWithoutMinutes("bridge"), this.mine.exercise("walking"));
		SelfCareSummary selfCare = SelfCareSummary.of(List.of(), exercises, ExerciseRef::value, List.of(), 0);
		assertThat(selfCare.exercises()).containsExactly(new SelfCareSummary.ExerciseCount("bridge", 2, 10, "bridge"),
				new SelfCareSummary.ExerciseCount("bird-dog", 1, 10, "bird-dog"));
		assertThat(selfCare.walks().days()).isOne();
	}

	@Test
	void gradesEffectsFromFivePairsOn() {
		Map<Treatment, Effect> effects = Map.of(Treatment.ICE, effect(2, -3, -2, -2, -1, 0), Treatment.HEAT,
				effect(1, -9, -9, -9, -9), Treatment.HEAT_THEN_ICE, effect(0));
		assertThat(TreatmentEffect.of(effects, effect(0, -2), effect(0, 1, 1, 1, 1, 1))).containsExactlyInAnyOrder(
				new TreatmentEffect("ICE", 7, 5, PainChange.LOWER, -2, -2, -1, 4),
				new TreatmentEffect("HEAT", 5, 4, PainChange.TOO_FEW, 0, 0, 0, 4),
				new TreatmentEffect("MASSAGE", 1, 1, PainChange.TOO_FEW, 0, 0, 0, 1),
				new TreatmentEffect("ROUTINE", 5, 5, PainChange.A_LITTLE_HIGHER, 1, 1, 1, 0));
		assertThat(TreatmentEffect.of(Map.of(), effect(0), effect(0))).isEmpty();
	}

	private static Effect effect(int unrated, Integer... changes) {
		return new Effect(new Sample(List.of(changes)), unrated, null);
	}

	@Test
	void listsWarningSignsWithTheirDaysEmergenciesFirst() {
		List<SafetyCheckEntry> checks = List.of(this.mine.on(day(0)).safety(WarningSign.FEVER),
				this.mine.on(day(2)).safety(WarningSign.FEVER, WarningSign.BLADDER), this.mine.on(day(3)).safety());
		SafetySummary safety = SafetySummary.of(checks);
		assertThat(safety.checks()).isEqualTo(3);
		assertThat(safety.latest()).isEqualTo(day(3));
		assertThat(safety.signs()).containsExactly(new SafetySummary.Ticked(WarningSign.BLADDER, day(2), day(2), 1),
				new SafetySummary.Ticked(WarningSign.FEVER, day(0), day(2), 2));
		assertThat(SafetySummary.of(List.of())).isEqualTo(new SafetySummary(0, null, List.of()));
	}

	@Test
	void includesBothEndsOfItsDates() {
		assertThat(SPAN.from()).isEqualTo(FIRST);
		assertThat(SPAN.days()).isEqualTo(28);
		assertThat(SPAN.contains(FIRST)).isTrue();
		assertThat(SPAN.contains(FIRST.minusDays(1))).isFalse();
		assertThat(SPAN.contains(SPAN.to().plusDays(1))).isFalse();
	}

	private static LocalDate day(int number) {
		return FIRST.plusDays(number);
	}

	private static Total pain(int day, int... levels) {
		List<Integer> all = Arrays.stream(levels).boxed().sorted().toList();
		return new Total(day(day), CalendarPeriod.DAY, 1, all.size(), all.stream().mapToInt(Integer::intValue).sum(),
				new PainLevel(all.get(0)), new PainLevel(all.get(all.size() - 1)), 0, 0, 0, 0, 0, 0, 0, 0);
	}

	private static Total total(int day, int minutes, int exercises, @Nullable PainLevel least,
			@Nullable PainLevel worst) {
		return new Total(day(day), CalendarPeriod.DAY, 1, 0, 0, least, worst, 0, 0, minutes, exercises,
				Math.min(1, exercises), 0, 0, 0);
	}

	private PainEntry hurts(@Nullable Side side, BodyArea... areas) {
		return new PainEntry.Content(new PainLevel(4), null, null, Set.of(areas), side, null)
			.toEntry(OwnedId.of(this.mine.me(), UUID.randomUUID()), Moment.stated(FIRST, null));
	}

}
