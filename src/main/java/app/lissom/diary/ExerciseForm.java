package app.lissom.diary;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.Exercises;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import jakarta.validation.constraints.NotEmpty;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Binds the form for exercises: each one that is ticked becomes an entry.
 *
 * @param exercises values of {@link ExerciseRef#value}
 */
record ExerciseForm(@Nullable UUID id, @Nullable Set<SeenVersion> seen, @Nullable LocalTime time,
		@NotEmpty(message = "{diary.exercise.exercises.missing}") @Nullable LinkedHashSet<String> exercises,
		@Range(min = 1, max = Minutes.MAX, message = "{diary.minutes.wrong}") @Nullable Integer minutes,
		@Range(min = 1, max = ExerciseEntry.MAX_SETS, message = "{diary.exercise.sets.wrong}") @Nullable Integer sets,
		@Nullable PartOfDay partOfDay, @Nullable ExerciseFeedback ease) implements EntryForm {

	@Override
	public EntryContent content() {
		return content(Objects.requireNonNull(refs().get(0)));
	}

	@Override
	public List<Entry> toEntries(OwnedId id, Moment moment) {
		return refs().stream()
			.map(Objects::requireNonNull)
			.map((exercise) -> (Entry) content(exercise).toEntry(id.part(exercise.value()), moment))
			.toList();
	}

	private ExerciseEntry.Content content(ExerciseRef exercise) {
		return new ExerciseEntry.Content(exercise.slug(), exercise.customId(), Minutes.ofNullable(this.minutes),
				this.sets, this.partOfDay, this.ease);
	}

	/** What was ticked; null for a value that names no exercise. */
	private List<@Nullable ExerciseRef> refs() {
		return (this.exercises != null) ? this.exercises.stream().map(ExerciseRef::read).toList() : List.of();
	}

	@Override
	public void check(Day day, @Nullable Entry before, Supplier<Exercises> exercises, Errors errors) {
		List<@Nullable ExerciseRef> refs = refs();
		Exercises known = exercises.get();
		if (refs.stream().anyMatch((one) -> one == null || !isKnown(one, known, before))) {
			errors.rejectValue("exercises", "diary.exercise.exercises.unknown");
		}
		else if (before != null && refs.size() > 1) {
			errors.rejectValue("exercises", "diary.exercise.exercises.one");
		}
	}

	private static boolean isKnown(ExerciseRef exercise, Exercises known, @Nullable Entry before) {
		return known.find(exercise).isPresent()
				|| before instanceof ExerciseEntry entry && entry.content().exercise().equals(exercise);
	}

	@Override
	public Map<String, Object> options(Supplier<Exercises> exercises) {
		return Map.of("exercises", exercises.get(), "partsOfDay", PartOfDay.values(), "eases",
				ExerciseFeedback.values());
	}

}
