package app.lissom.routine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PainEntry;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Checks what the plan reads from the diary. */
class ExerciseHistoryTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final Routine MORNING = DefaultRoutine.MORNING.routine();

	private final AccountId me = new AccountId(UUID.randomUUID());

	private final List<Entry> entries = new ArrayList<>();

	private final Map<LocalDate, SpecialDay> special = new TreeMap<>();

	@Test
	void readsEveryKindOfEntryThatTellsPain() {
		assertThat(ExerciseHistory.KINDS).containsAll(Entries.kindsWithPain());
	}

	@Test
	void countsDaysWithFlareAndRestDays() {
		done(0, ExerciseFeedback.SAME);
		done(0, ExerciseFeedback.SAME);
		done(27, null);
		done(28, null);
		this.special.put(TODAY.minusDays(1), SpecialDay.REST);
		this.special.put(TODAY.minusDays(2), SpecialDay.FLARE);
		this.special.put(TODAY, SpecialDay.FLARE);
		assertThat(history().activeDays()).isEqualTo(4);
	}

	@Test
	void doesNotCountTodayAsMissed() {
		done(1, null);
		done(28, null);
		done(29, null);
		assertThat(history().activeDays()).isEqualTo(2);
		done(0, null);
		assertThat(history().activeDays()).isEqualTo(2);
	}

	@Test
	void countsExerciseWithoutMinutes() {
		this.entries.add(Entries.of(this.me).on(TODAY.minusDays(3)).exerciseWithoutMinutes("bridge"));
		assertThat(history().activeDays()).isOne();
		assertThat(history().latest()).isEqualTo(TODAY.minusDays(3));
		assertThat(input(LocalDate.MIN).daysThisWeek()).isOne();
	}

	@Test
	void countsEasyDaysInARow() {
		done(6, ExerciseFeedback.SAME);
		done(5, ExerciseFeedback.WORSE);
		done(4, ExerciseFeedback.EASIER);
		done(3, null);
		done(2, ExerciseFeedback.SAME);
		done(1, ExerciseFeedback.SAME);
		assertThat(input(LocalDate.MIN).easy()).isEqualTo(3);
		assertThat(input(LocalDate.MIN).worse()).isEqualTo(1);
		assertThat(input(TODAY.minusDays(2)).easy()).as("since the last change").isEqualTo(1);
	}

	@Test
	void countsDaysWithAWorseExerciseForAWeek() {
		done(0, ExerciseFeedback.EASIER);
		done(0, ExerciseFeedback.WORSE);
		done(6, ExerciseFeedback.WORSE);
		done(7, ExerciseFeedback.WORSE);
		assertThat(input(LocalDate.MIN).easy()).isZero();
		assertThat(input(LocalDate.MIN).worse()).isEqualTo(2);
		assertThat(history().worse(MORNING, LocalDate.MIN)).extracting(Step::exercise).containsExactly("bridge");
	}

	@Test
	void countsOnlyItsPartOfTheDay() {
		done(1, ExerciseFeedback.WORSE);
		assertThat(history().input(DefaultRoutine.BEDTIME.routine(), LocalDate.MIN, false, true, false).worse())
			.isZero();
	}

	@Test
	void comparesTheMorningsAroundTheLastTime() {
		done(3, ExerciseFeedback.SAME);
		pain(3, 7, 4);
		pain(2, 7, 5);
		assertThat(input(LocalDate.MIN).painUp()).as("1 more").isFalse();
		done(2, ExerciseFeedback.SAME);
		pain(1, 13, 9);
		assertThat(input(LocalDate.MIN).painUp()).as("no morning").isFalse();
		pain(1, 8, 7);
		assertThat(input(LocalDate.MIN).painUp()).as("2 more").isTrue();
		assertThat(input(TODAY.minusDays(2)).painUp()).as("since the last change").isFalse();
	}

	@Test
	void painRisesOnlyWhenBothWeeksAreKnown() {
		pain(0, 9, 8);
		assertThat(input(LocalDate.MIN).painRising()).isFalse();
		pain(7, 9, 8);
		assertThat(input(LocalDate.MIN).painRising()).as("the same").isFalse();
		pain(13, 9, 6);
		assertThat(input(LocalDate.MIN).painRising()).isTrue();
	}

	@Test
	void countsTheDaysOfTwoWeeksAndSinceTheLast() {
		for (int back : new int[] { 2, 6, 7, 8, 13, 14 }) {
			done(back, null);
		}
		ProgressionRule.Input input = input(LocalDate.MIN);
		assertThat(input.daysThisWeek()).isEqualTo(2);
		assertThat(input.daysLastWeek()).isEqualTo(3);
		assertThat(input.daysSince()).isEqualTo(2);
		assertThat(input.rested()).isFalse();
		this.special.put(TODAY.minusDays(6), SpecialDay.REST);
		assertThat(input(LocalDate.MIN).rested()).isTrue();
		assertThat(input(LocalDate.MIN).flare()).isFalse();
	}

	@Test
	void countsDaysSinceAnExerciseLongAgo() {
		assertThat(input(LocalDate.MIN).daysSince()).as("never").isZero();
		ExerciseHistory away = ExerciseHistory.of(TODAY, BERLIN, List.of(), Map.of()).after(TODAY.minusDays(90));
		assertThat(away.input(MORNING, LocalDate.MIN, false, false, false).daysSince()).isEqualTo(90);
		assertThat(away.activeDays()).isZero();
	}

	@Test
	void suggestsMoreOfEachExerciseInTurn() {
		assertThat(Suggestion.more(MORNING, null)).hasValue(ExerciseRef.ofGuide("pelvic-tilt"));
		assertThat(Suggestion.more(MORNING, ExerciseRef.ofGuide("pelvic-tilt")))
			.hasValue(ExerciseRef.ofGuide("bridge"));
		assertThat(Suggestion.more(MORNING, ExerciseRef.ofGuide("hip-flexor-stretch")))
			.hasValue(ExerciseRef.ofGuide("pelvic-tilt"));
		assertThat(Suggestion.hip(MORNING)).isEmpty();
		assertThat(Suggestion.hip(DefaultRoutine.BEDTIME.routine())).hasValue(ExerciseRef.ofGuide("leg-lift"));
	}

	@Test
	void appliesAnAcceptedSuggestion() {
		Step added = Step.startingWith(ExerciseRef.ofGuide("leg-lift"), null);
		assertThat(new Suggestion(ProgressionRule.ONE_MORE, MORNING, ExerciseRef.ofGuide("hip-flexor-stretch"))
			.accepted(added)
			.steps()
			.get(3)
			.seconds()).isEqualTo(35);
		assertThat(new Suggestion(ProgressionRule.BACK_AFTER_PAIN, MORNING, null).accepted(added).steps())
			.extracting(Step::repetitions, Step::seconds)
			.startsWith(tuple(9, 5))
			.endsWith(tuple(2, 25));
		assertThat(
				new Suggestion(ProgressionRule.BACK_AFTER_WORSE, MORNING, ExerciseRef.ofGuide("bridge")).accepted(added)
					.steps())
			.extracting(Step::repetitions)
			.containsExactly(10, 7, 10, 2);
		assertThat(
				new Suggestion(ProgressionRule.HIP_EXERCISE, MORNING, ExerciseRef.ofGuide("leg-lift")).accepted(added)
					.steps())
			.hasSize(5);
		assertThat(new Suggestion(ProgressionRule.SHORT_AFTER_BREAK, MORNING, null).accepted(added)).isEqualTo(MORNING);
	}

	private void done(int back, @Nullable ExerciseFeedback ease) {
		this.entries.add(new ExerciseEntry(id(), Moment.stated(TODAY.minusDays(back), null),
				ExerciseRef.ofGuide("bridge"), null, null, PartOfDay.MORNING, ease));
	}

	private void pain(int back, int hour, int level) {
		LocalDate day = TODAY.minusDays(back);
		this.entries.add(new PainEntry.Content(new PainLevel(level), null, null, Set.of(), null, null).toEntry(id(),
				Moment.stated(day, day.atTime(hour, 0).atZone(BERLIN).toInstant())));
	}

	private OwnedId id() {
		return OwnedId.of(this.me, UUID.randomUUID());
	}

	private ExerciseHistory history() {
		return ExerciseHistory.of(TODAY, BERLIN, this.entries, this.special);
	}

	private ProgressionRule.Input input(LocalDate since) {
		return history().input(MORNING, since, true, true, false);
	}

}
