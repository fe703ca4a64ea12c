package app.lissom.walking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import app.lissom.RandomValues;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.routine.ExerciseHistory;
import app.lissom.routine.PlanBasis;
import app.lissom.routine.SpecialDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks what the walking plan suggests, and that it never asks for too much. */
class WalkingPlanTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final AccountId me = new AccountId(UUID.randomUUID());

	private final List<Entry> entries = new ArrayList<>();

	private final Map<LocalDate, SpecialDay> special = new TreeMap<>();

	@Test
	void suggestsOneMoreDayAfterTwoGoodWeeks() {
		walk(10, 1, 3, 5, 8, 10, 12);
		assertThat(suggest(plan(14, 10, 3))).hasValue(WalkingRule.MORE_DAYS);
		assertThat(suggest(plan(13, 10, 3))).as("a day too early").isEmpty();
		assertThat(suggest(plan(14, 11, 3))).as("too few minutes").isEmpty();
		assertThat(suggest(plan(14, 10, 4))).as("too few days").isEmpty();
	}

	@Test
	void suggestsLongerWalksOnceThereAreFiveDays() {
		walk(12, 0, 1, 2, 3, 4, 7, 8, 9, 10, 11);
		assertThat(suggest(plan(14, 12, 5))).hasValue(WalkingRule.LONGER);
		assertThat(WalkingRule.LONGER.apply(new WalkingTarget(12, 5))).isEqualTo(new WalkingTarget(14, 5));
	}

	@Test
	void asksForNoMoreThanTheGoal() {
		walk(30, 0, 1, 2, 3, 4, 7, 8, 9, 10, 11);
		assertThat(suggest(plan(20, 30, 5))).isEmpty();
	}

	@Test
	void asksForLessAfterWorseWalks() {
		walk(10, 1, 3, 5, 8, 10, 12);
		walk(ExerciseFeedback.WORSE, 10, 2);
		walk(ExerciseFeedback.WORSE, 10, 4);
		assertThat(suggest(plan(14, 10, 3))).hasValue(WalkingRule.SHORTER_AFTER_WORSE);
		assertThat(suggest(plan(14, 5, 3))).as("short already").isEmpty();
	}

	@Test
	void startsAgainAShorterAfterABreak() {
		assertThat(suggest(plan(14, 10, 3))).hasValue(WalkingRule.SHORTER_AFTER_BREAK);
		assertThat(suggest(plan(13, 10, 3))).isEmpty();
		this.special.put(TODAY.minusDays(3), SpecialDay.REST);
		assertThat(suggest(plan(14, 10, 3))).isEmpty();
	}

	@Test
	void waitsForAnotherChangeAndWhilePaused() {
		walk(10, 1, 3, 5, 8, 10, 12);
		WalkingPlan plan = plan(14, 10, 3);
		assertThat(plan.suggest(new PlanBasis(history(), List.of(), TODAY.minusDays(6)))).isEmpty();
		assertThat(plan.suggest(new PlanBasis(history(), List.of(), TODAY.minusDays(7))))
			.hasValue(WalkingRule.MORE_DAYS);
		WalkingTarget target = new WalkingTarget(10, 3);
		for (WalkingChange.Kind kind : List.of(WalkingChange.Kind.PAUSED, WalkingChange.Kind.ENDED)) {
			assertThat(suggest(new WalkingPlan(List.of(new WalkingChange(TODAY.minusDays(20), kind, target)))))
				.isEmpty();
		}
		assertThat(suggest(new WalkingPlan(List.of()))).isEmpty();
	}

	@Test
	void halvesTheWalkOnAFlareDay() {
		WalkingPlan plan = plan(14, 15, 3);
		assertThat(plan.targetOn(SpecialDay.FLARE)).hasValue(new WalkingTarget(7, 3));
		assertThat(plan.targetOn((SpecialDay) null)).hasValue(new WalkingTarget(15, 3));
	}

	@Test
	void knowsWhatItAskedForOnADay() {
		WalkingPlan plan = new WalkingPlan(
				List.of(new WalkingChange(TODAY, WalkingChange.Kind.PAUSED, new WalkingTarget(12, 3)),
						new WalkingChange(TODAY.minusDays(5), WalkingChange.Kind.LONGER, new WalkingTarget(12, 3)),
						new WalkingChange(TODAY.minusDays(20), WalkingChange.Kind.CHOSEN, new WalkingTarget(10, 3))));
		assertThat(plan.targetOn(TODAY)).isNull();
		assertThat(plan.targetOn(TODAY.minusDays(1))).isEqualTo(new WalkingTarget(12, 3));
		assertThat(plan.targetOn(TODAY.minusDays(6))).isEqualTo(new WalkingTarget(10, 3));
		assertThat(plan.targetOn(TODAY.minusDays(21))).isNull();
	}

	/** From 5 minutes on three days, it takes more than six months to the goal. */
	@Test
	void reachesTheGoalInSmallStepsAndNoSooner() {
		WalkingTarget target = new WalkingTarget(5, 3);
		int steps = 0;
		while (!target.equals(WalkingTarget.GOAL)) {
			target = (target.canHaveMoreDays() ? WalkingRule.MORE_DAYS : WalkingRule.LONGER).apply(target);
			steps++;
		}
		assertThat(steps * WalkingPlan.GOOD_DAYS).isBetween(150, 210);
	}

	@Test
	void neverJumpsAndNeverAsksForMoreInAFlare() {
		RandomValues.forAll((any) -> {
			this.entries.clear();
			this.special.clear();
			int minutes = any.between(1, WalkingTarget.MAX_MINUTES);
			WalkingTarget target = new WalkingTarget(minutes, any.between(1, 7));
			for (int day = 0; day < ExerciseHistory.DAYS; day++) {
				if (any.between(0, 9) < 7) {
					walk((any.between(0, 19) == 0) ? ExerciseFeedback.WORSE : null, any.between(minutes, 130), day);
				}
				if (any.between(0, 29) == 0) {
					this.special.put(TODAY.minusDays(day), any.between(0, 1) == 0 ? SpecialDay.FLARE : SpecialDay.REST);
				}
			}
			WalkingPlan plan = plan(any.between(0, 40), target.minutes(), target.days());
			Optional<WalkingRule> rule = suggest(plan);
			assertThat(suggest(plan)).as("the same diary").isEqualTo(rule);
			rule.ifPresent((one) -> checkStep(target, one));
		});
	}

	private void checkStep(WalkingTarget target, WalkingRule rule) {
		WalkingTarget next = rule.apply(target);
		assertThat(next).isNotEqualTo(target);
		assertThat(this.special).doesNotContainKey(TODAY);
		assertThat(Math.abs(next.minutes() - target.minutes()))
			.isLessThanOrEqualTo(Math.min(5, Math.max(1, target.minutes() / 5)));
		assertThat(next.days() - target.days()).isBetween(0, 1);
		if (next.perWeek() > target.perWeek()) {
			assertThat(next.perWeek()).isLessThanOrEqualTo(150);
			assertThat(next.days()).isLessThanOrEqualTo(5);
			assertThat(this.special.entrySet())
				.noneMatch((day) -> day.getValue() == SpecialDay.FLARE && day.getKey().isAfter(TODAY.minusDays(14)));
			assertThat(this.entries).noneMatch((entry) -> entry.day().isAfter(TODAY.minusDays(7))
					&& ((ExerciseEntry) entry).content().feedback() == ExerciseFeedback.WORSE);
		}
	}

	private WalkingPlan plan(int ago, int minutes, int days) {
		return new WalkingPlan(List
			.of(new WalkingChange(TODAY.minusDays(ago), WalkingChange.Kind.CHOSEN, new WalkingTarget(minutes, days))));
	}

	private Optional<WalkingRule> suggest(WalkingPlan plan) {
		return plan.suggest(new PlanBasis(history(), List.of(), null));
	}

	private ExerciseHistory history() {
		return ExerciseHistory.of(TODAY, ZoneId.of("Europe/Berlin"), this.entries, this.special);
	}

	private void walk(int minutes, int... days) {
		for (int day : days) {
			walk((ExerciseFeedback) null, minutes, day);
		}
	}

	private void walk(@Nullable ExerciseFeedback feedback, int minutes, int ago) {
		this.entries
			.add(new ExerciseEntry(OwnedId.of(this.me, UUID.randomUUID()), Moment.stated(TODAY.minusDays(ago), null),
					ExerciseRef.WALKING, new Minutes(minutes), null, null, feedback));
	}

}
