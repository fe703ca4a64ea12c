package app.lissom.diary;

import java.util.UUID;

import app.lissom.kernel.ExportObject;
import org.jspecify.annotations.Nullable;

/**
 * Which exercise was done: one of the guide's or one of the person's own.
 *
 * @param slug the guide's name for it, or null
 * @param own the id of an own exercise, or null
 */
public record ExerciseRef(@Nullable String slug, @Nullable UUID own) {

	private static final String OWN = "own:";

	public ExerciseRef {
		if ((slug == null) == (own == null)) {
			throw new IllegalArgumentException("Either an exercise of the guide or an own one");
		}
	}

	/** Reads what {@link #value} wrote; null when it is neither. */
	public static @Nullable ExerciseRef read(String value) {
		if (!value.startsWith(OWN)) {
			return value.isEmpty() ? null : ofGuide(value);
		}
		try {
			return own(UUID.fromString(value.substring(OWN.length())));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	public static ExerciseRef ofGuide(String slug) {
		return new ExerciseRef(slug, null);
	}

	public static ExerciseRef own(UUID id) {
		return new ExerciseRef(null, id);
	}

	/** Adds it to what is exported. */
	public ExportObject addTo(ExportObject object) {
		return object.add("exercise", this.slug).add("ownExerciseId", this.own);
	}

	/** What it is called in a form. */
	public String value() {
		return (this.own != null) ? OWN + this.own : String.valueOf(this.slug);
	}

}
