package app.lissom.routine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import app.lissom.exercises.CustomExercise;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.Exercises;
import app.lissom.figures.Figure;
import app.lissom.guide.Block;
import app.lissom.guide.Dose;
import app.lissom.guide.Exercise;
import app.lissom.guide.Guides;
import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Adds the texts of the guide and of custom exercises to the steps of a routine. */
@Component
class StepViews {

	/** The most seconds that the player gives to get ready: down to the floor, or up. */
	static final int MAX_READY = 60;

	/** Seconds to get into place for the first exercise, if it is not on the floor. */
	private static final int FIRST = 20;

	private final Guides guides;

	private final CustomExercises customExercises;

	StepViews(Guides guides, CustomExercises customExercises) {
		this.guides = guides;
		this.customExercises = customExercises;
	}

	/** Returns the exercises that a person, or a visitor, can choose from. */
	Exercises exercises(@Nullable AccountId me) {
		return new Exercises(this.guides.current(), (me != null) ? this.customExercises.of(me) : List.of());
	}

	/** Returns the exercise that a session plays alone; empty for a routine. */
	Optional<Exercise> exerciseAlone(RoutineSession session) {
		return Optional.ofNullable(ofGuide(session.steps().get(0).step().ref()))
			.filter((exercise) -> Routine.idOf(exercise).equals(session.start().routineId()));
	}

	/** Returns where a session goes on, or null if there is none. */
	@Nullable UnderWay underWay(Optional<RoutineSession> session, AccountId me) {
		return session
			.map((one) -> new UnderWay(one,
					Optional.ofNullable(one.current())
						.map((current) -> of(me, List.of(one.steps().get(current).step())).get(0).name())
						.orElse(null)))
			.orElse(null);
	}

	Step firstStep(ExerciseRef ref) {
		return Step.startingWith(ref, ofGuide(ref));
	}

	List<StepView> of(@Nullable AccountId me, List<Step> steps) {
		boolean hasCustom = steps.stream().anyMatch((step) -> step.customId() != null);
		Exercises exercises = exercises(hasCustom ? me : null);
		List<List<Timeline.Phase>> phases = Timeline.of(steps).parts();
		return IntStream.range(0, steps.size())
			.mapToObj((i) -> view(i, steps.get(i), phases.get(i),
					ready((i > 0) ? steps.get(i - 1) : null, steps.get(i), phases.get(i)), exercises))
			.toList();
	}

	/**
	 * Returns the most time that the player gives to get into place, in seconds: enough
	 * for somebody whose back hurts.
	 */
	private int ready(@Nullable Step before, Step step, List<Timeline.Phase> phases) {
		boolean floor = isOnFloor(step);
		if ((before != null) ? floor != isOnFloor(before) : floor) {
			return MAX_READY;
		}
		return (before == null) ? FIRST : phases.get(0).seconds();
	}

	/** Returns whether one gets down for it; a custom exercise can be anywhere. */
	private boolean isOnFloor(Step step) {
		Exercise exercise = ofGuide(step.ref());
		return exercise == null || exercise.floor();
	}

	private StepView view(int position, Step step, List<Timeline.Phase> phases, int ready, Exercises exercises) {
		ExerciseRef ref = step.ref();
		Exercise exercise = ofGuide(ref);
		return new StepView(position, step, exercises.name(ref), exercise, custom(exercises, ref.customId()),
				(exercise != null) ? this.guides.current().figure(exercise.id()).orElse(null) : null, phases, ready);
	}

	private @Nullable Exercise ofGuide(ExerciseRef ref) {
		return (ref.slug() != null) ? this.guides.current().exercise(ref.slug()).orElse(null) : null;
	}

	private static @Nullable CustomExercise custom(Exercises exercises, @Nullable UUID id) {
		return exercises.custom().stream().filter((one) -> one.id().equals(id)).findFirst().orElse(null);
	}

	/**
	 * A session that can be continued.
	 *
	 * @param next the name of its next exercise; null if only the rating is missing
	 */
	public record UnderWay(RoutineSession session, @Nullable String next) {

	}

	/**
	 * Describes a step for pages.
	 *
	 * @param position its place in the routine, from 0
	 * @param exercise the guide's exercise, or null
	 * @param custom the person's own exercise, or null
	 * @param ready seconds to get into place
	 */
	public record StepView(int position, Step step, String name, @Nullable Exercise exercise,
			@Nullable CustomExercise custom, @Nullable Figure figure, List<Timeline.Phase> phases, int ready) {

		/** Returns the seconds that the player gives to a phase. */
		public int seconds(Timeline.Phase phase) {
			return (phase.kind() == Timeline.Phase.Kind.READY) ? this.ready : phase.seconds();
		}

		public @Nullable Block how() {
			return (this.exercise == null) ? null
					: Block.all(this.exercise.blocks(), Block.Listing.class)
						.filter(Block.Listing::numbered)
						.findFirst()
						.orElse(null);
		}

		public Dose dose() {
			return this.step.dose((this.exercise != null) ? this.exercise.dose() : null);
		}

		/** Returns whether a repetition is held rather than moved through. */
		public boolean isHeld() {
			return dose().hold() != null;
		}

	}

}
