package app.lissom.exercises;

import java.util.Map;
import java.util.UUID;

import app.lissom.guide.Exercise;
import app.lissom.guide.Guide;

/**
 * Names the exercises of a person: those of the guide and custom ones.
 *
 * @param custom the names of the custom ones, also of archived ones
 */
public record ExerciseNames(Guide guide, Map<UUID, String> custom) {

	/** Returns the name of an exercise; its slug if the guide no longer has it. */
	public String name(ExerciseRef exercise) {
		String slug = exercise.slug();
		return (slug != null) ? this.guide.exercise(slug).map(Exercise::name).orElse(slug)
				: String.valueOf(this.custom.get(exercise.customId()));
	}

}
