package app.lissom.diary;

import java.util.UUID;

import app.lissom.page.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * An own exercise, as it is typed.
 *
 * @param id the id that was drawn with the form
 * @param seen the version that the person has seen, or null for a new one
 */
record OwnExerciseForm(@Nullable UUID id, @Nullable Long seen,
		@NotBlank(message = "{diary.own.name.missing}") @PlainText(
				max = OwnExercise.LONGEST_NAME) @Nullable String name,
		@PlainText(max = OwnExercise.LONGEST_STEPS, lines = true) @Nullable String steps,
		@PlainText(max = OwnExercise.LONGEST_DOSE) @Nullable String dose) {

	static OwnExerciseForm of(OwnExercise exercise) {
		return new OwnExerciseForm(exercise.id(), exercise.version(), exercise.name(), exercise.steps(),
				exercise.dose());
	}

	OwnExercise toExercise(EntryId key) {
		return new OwnExercise(key, String.valueOf(this.name), this.steps, this.dose);
	}

}
