package app.lissom.routine;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import app.lissom.exercises.ExerciseRef;
import org.jspecify.annotations.Nullable;

/**
 * Describes a change that the plan suggests.
 *
 * @param exercise null when it is about all exercises
 */
public record Suggestion(ProgressionRule rule, Routine routine, @Nullable ExerciseRef exercise) {

	/** Hip exercises, the easiest first. */
	static final List<String> HIPS = List.of("leg-lift", "pigeon", "monster-walk");

	/**
	 * Returns a hip exercise that the bedtime routine does not have yet; they bend the
	 * back.
	 */
	static Optional<ExerciseRef> hip(Routine routine) {
		return Optional.of(routine)
			.filter((one) -> one.id().equals(DefaultRoutine.BEDTIME.id()) && !one.isFull())
			.flatMap((one) -> HIPS.stream()
				.filter((slug) -> one.steps().stream().noneMatch((step) -> step.is(slug)))
				.map(ExerciseRef::ofGuide)
				.findFirst());
	}

	/**
	 * Returns the exercise to do more of: the next one after the one that was last
	 * increased.
	 */
	static Optional<ExerciseRef> more(Routine routine, @Nullable ExerciseRef last) {
		int size = routine.steps().size();
		int first = routine.steps().stream().map(Step::ref).toList().indexOf(last) + 1;
		return IntStream.range(first, first + size)
			.mapToObj((i) -> routine.steps().get(i % size))
			.filter(Step::canGrow)
			.map(Step::ref)
			.findFirst();
	}

	/** Returns the routine with the change. */
	Routine accepted(Step added) {
		return switch (this.rule) {
			case BACK_AFTER_WORSE, BACK_AFTER_PAIN -> changed(Step::less);
			case ONE_MORE -> changed(Step::more);
			case HIP_EXERCISE -> this.routine.add(added);
			case SHORT_AFTER_BREAK -> this.routine;
		};
	}

	private Routine changed(UnaryOperator<Step> change) {
		return this.routine
			.each((step) -> (this.exercise == null || step.ref().equals(this.exercise)) ? change.apply(step) : step);
	}

}
