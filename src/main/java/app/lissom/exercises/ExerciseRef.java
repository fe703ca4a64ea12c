package app.lissom.exercises;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Refers to an exercise of the guide or to a custom exercise.
 *
 * @param slug its word in the guide; null for a custom exercise
 * @param customId the id of a custom exercise, or null
 */
public record ExerciseRef(@Nullable String slug, @Nullable UUID customId) {

	/** Walking, which the product plans in minutes. */
	public static final ExerciseRef WALKING = ofGuide("walking");

	private static final String CUSTOM = "own:";

	public ExerciseRef {
		if ((slug == null) == (customId == null)) {
			throw new IllegalArgumentException("Either an exercise of the guide or a custom one");
		}
	}

	/** Reads what {@link #value} wrote; null when it is neither. */
	public static @Nullable ExerciseRef read(String value) {
		if (!value.startsWith(CUSTOM)) {
			return value.isEmpty() ? null : ofGuide(value);
		}
		try {
			return ofCustom(UUID.fromString(value.substring(CUSTOM.length())));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	public static ExerciseRef ofGuide(String slug) {
		return new ExerciseRef(slug, null);
	}

	public static ExerciseRef ofCustom(UUID id) {
		return new ExerciseRef(null, id);
	}

	/** Its value in forms and in the table exercise_start. */
	public String value() {
		return (this.customId != null) ? CUSTOM + this.customId : String.valueOf(this.slug);
	}

}
