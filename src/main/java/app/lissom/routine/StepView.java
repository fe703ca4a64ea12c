package app.lissom.routine;

import java.util.List;

import app.lissom.exercises.CustomExercise;
import app.lissom.figures.Figure;
import app.lissom.guide.Block;
import app.lissom.guide.Exercise;
import org.jspecify.annotations.Nullable;

/**
 * Describes a step for pages.
 *
 * @param position its place in the routine, from 0
 * @param exercise the guide's exercise, or null
 * @param custom the person's own exercise, or null
 */
record StepView(int position, Step step, String name, @Nullable Exercise exercise, @Nullable CustomExercise custom,
		@Nullable Figure figure, List<Phase> phases) {

	public @Nullable Block how() {
		return (this.exercise == null) ? null
				: Block.all(this.exercise.blocks(), Block.Listing.class)
					.filter(Block.Listing::numbered)
					.findFirst()
					.orElse(null);
	}

	/** Whether a repetition is held rather than moved through. */
	public boolean isHeld() {
		return this.step.isStretch() || this.exercise != null && this.exercise.dose().hold() != null;
	}

}
