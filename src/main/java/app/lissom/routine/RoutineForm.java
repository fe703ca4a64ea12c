package app.lissom.routine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.page.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Binds a new routine.
 *
 * @param exercises values of {@link ExerciseRef}
 */
record RoutineForm(@Nullable UUID id,
		@NotBlank(message = "{routine.name.missing}") @PlainText(max = 100) @Nullable String name,
		@NotNull(message = "{routine.partOfDay.missing}") @Nullable PartOfDay partOfDay,
		@NotEmpty(message = "{diary.exercise.exercises.missing}") @Nullable LinkedHashSet<String> exercises) {

	/** The chosen exercises; null for a value that is none. */
	List<@Nullable ExerciseRef> refs() {
		return (this.exercises != null) ? this.exercises.stream().map(ExerciseRef::read).toList() : List.of();
	}

	Routine toRoutine(UUID id, List<Step> steps) {
		return new Routine(id, id.toString(), String.valueOf(this.name).strip(), Objects.requireNonNull(this.partOfDay),
				steps, 0, false);
	}

}
