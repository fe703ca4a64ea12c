package app.lissom.exercises;

import java.util.UUID;

import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Binds the form for a custom exercise.
 *
 * @param id the id that was generated with the form
 * @param seen the version that the person has seen; null for a new one
 */
record CustomExerciseForm(@Nullable UUID id, @Nullable SeenVersion seen,
		@NotBlank(message = "{exercises.name.missing}") @PlainText(
				max = CustomExercise.LONGEST_NAME) @Nullable String name,
		@PlainText(max = CustomExercise.LONGEST_STEPS, lines = true) @Nullable String steps,
		@PlainText(max = CustomExercise.LONGEST_DOSE) @Nullable String dose) {

	static CustomExerciseForm of(CustomExercise exercise) {
		return new CustomExerciseForm(exercise.id(), exercise.seen(), exercise.name(), exercise.steps(),
				exercise.dose());
	}

	CustomExercise toExercise(OwnedId key) {
		return new CustomExercise(key, String.valueOf(this.name), this.steps, this.dose);
	}

}
