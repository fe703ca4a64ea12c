package app.lissom.routine;

import java.util.List;

import app.lissom.diary.CustomExercise;
import app.lissom.figures.Figure;
import app.lissom.guide.Block;
import app.lissom.guide.Exercise;
import org.jspecify.annotations.Nullable;

/**
 * A step as a page shows it.
 *
 * @param position where it comes in the routine, from 0
 * @param step how much of it
 * @param name what it is called
 * @param exercise what the guide says about it, if it is the guide's
 * @param own what its owner says about it, if it is an own one
 * @param figure how it looks, if it is drawn
 * @param phases what happens when
 */
record StepView(int position, Step step, String name, @Nullable Exercise exercise, @Nullable CustomExercise own,
		@Nullable Figure figure, List<Phase> phases) {

	/** The guide's steps, one after the other. */
	public @Nullable Block how() {
		return (this.exercise == null) ? null
				: Block.all(this.exercise.blocks(), Block.Listing.class)
					.filter(Block.Listing::numbered)
					.findFirst()
					.orElse(null);
	}

	/** Whether one stays still in it, rather than moves. */
	public boolean isHeld() {
		return this.step.isStretch() || this.exercise != null && this.exercise.dose().hold() != null;
	}

}
