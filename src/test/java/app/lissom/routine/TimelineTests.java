package app.lissom.routine;

import java.util.List;

import app.lissom.RandomValues;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the phases of a routine and their duration. */
class TimelineTests {

	private static final Step CLAMSHELL = Step.of(ExerciseRef.ofGuide("clamshell"), 2, 2, 4, 3, true);

	@Test
	void goesThroughSetsSidesAndRepetitions() {
		List<Timeline.Phase> phases = Timeline.of(List.of(CLAMSHELL)).parts().get(0);
		assertThat(phases).extracting((phase) -> phase.kind() + " " + phase.seconds())
			.containsExactly("READY 5", "HOLD 4", "REST 3", "HOLD 4", "SWITCH 10", "HOLD 4", "REST 3", "HOLD 4",
					"REST 20", "HOLD 4", "REST 3", "HOLD 4", "SWITCH 10", "HOLD 4", "REST 3", "HOLD 4");
		assertThat(phases.get(15)).isEqualTo(new Timeline.Phase(Timeline.Phase.Kind.HOLD, 4, 2, 2, true));
	}

	@Test
	void givesMoreTimeToGetIntoTheNextExercise() {
		Timeline timeline = Timeline.of(List.of(CLAMSHELL, CLAMSHELL));
		assertThat(timeline.parts().get(0).get(0).seconds()).isEqualTo(5);
		assertThat(timeline.parts().get(1).get(0).seconds()).isEqualTo(15);
		assertThat(timeline.seconds()).isEqualTo(timeline.seconds(0) + timeline.seconds(1));
	}

	@ParameterizedTest
	@EnumSource(DefaultRoutine.class)
	void defaultRoutinesTakeTenToFifteenMinutes(DefaultRoutine standard) {
		assertThat(standard.routine().timeline().seconds()).isBetween(10 * 60, 15 * 60);
		assertThat(Variant.SHORT.of(standard.routine()).steps()).hasSizeGreaterThan(1);
		assertThat(Variant.GENTLE.of(standard.routine()).minutes()).isLessThanOrEqualTo(5);
	}

	@Test
	void theMorningRoutineHasNoBending() {
		assertThat(DefaultRoutine.MORNING.routine().steps()).extracting(Step::exercise)
			.containsExactly("pelvic-tilt", "bridge", "clamshell", "hip-flexor-stretch");
		assertThat(DefaultRoutine.BEDTIME.routine().steps()).extracting(Step::exercise).contains("cat-cow");
	}

	@Test
	void phasesAddUpToTheDuration() {
		RandomValues.forAll((any) -> {
			Routine routine = routine(any);
			int seconds = routine.steps().stream().mapToInt(TimelineTests::seconds).sum() + 5
					+ 15 * (routine.steps().size() - 1);
			assertThat(routine.timeline().seconds()).isEqualTo(seconds);
		});
	}

	/** The same, reckoned without going through it. */
	private static int seconds(Step step) {
		int side = step.repetitions() * step.seconds() + (step.repetitions() - 1) * step.rest();
		int set = step.bothSides() ? 2 * side + 10 : side;
		return step.sets() * set + (step.sets() - 1) * 20;
	}

	@Test
	void containsEachHoldOnce() {
		RandomValues.forAll((any) -> {
			Routine routine = routine(any);
			for (int i = 0; i < routine.steps().size(); i++) {
				Step step = routine.steps().get(i);
				List<Timeline.Phase> holds = routine.timeline()
					.parts()
					.get(i)
					.stream()
					.filter(TimelineTests::isHold)
					.toList();
				assertThat(holds).hasSize(step.sets() * step.repetitions() * step.sides()).doesNotHaveDuplicates();
			}
		});
	}

	private static boolean isHold(Timeline.Phase phase) {
		return phase.kind() == Timeline.Phase.Kind.HOLD;
	}

	@Test
	void shortVariantTakesAtMostThreeMinutes() {
		RandomValues.forAll((any) -> {
			Routine routine = routine(any);
			Routine few = Variant.SHORT.of(routine);
			assertThat(few.steps()).isNotEmpty();
			assertThat(few.timeline().seconds()).isLessThanOrEqualTo(180);
		});
	}

	@Test
	void gentleVariantHasOnlySoftExercises() {
		RandomValues.forAll((any) -> {
			Routine routine = routine(any);
			List<Step> gentle = Variant.GENTLE.of(routine).steps();
			assertThat(gentle).isNotEmpty()
				.allMatch((step) -> step.sets() == 1)
				.noneMatch((step) -> step.customId() != null
						|| List.of("bridge", "clamshell", "leg-lift", "monster-walk").contains(step.exercise()));
		});
	}

	@Test
	void moreAndLessStayInRange() {
		RandomValues.forAll((any) -> {
			Step step = step(any);
			if (step.canGrow()) {
				Step more = step.more();
				assertThat(more.repetitions() - step.repetitions() + (more.seconds() - step.seconds()) / 5)
					.isEqualTo(1);
				assertThat(more.less()).isEqualTo(step);
			}
			assertThat(step.less().repetitions()).isBetween(1, step.repetitions());
		});
	}

	private static Routine routine(RandomValues any) {
		return new Routine(DefaultRoutine.MORNING.id(), "morning", null, PartOfDay.MORNING,
				any.list(1, Routine.MAX_STEPS, TimelineTests::step), 0, false);
	}

	private static Step step(RandomValues any) {
		String exercise = any.of("pelvic-tilt", "bridge", "cat-cow", "leg-lift", "pigeon");
		return Step.of(ExerciseRef.ofGuide(exercise), any.between(1, 5), any.between(1, 30), any.between(1, 120),
				any.between(0, 60), any.bool());
	}

}
