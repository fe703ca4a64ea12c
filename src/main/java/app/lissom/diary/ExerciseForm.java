package app.lissom.diary;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.validation.constraints.NotEmpty;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * Exercises, as they are ticked: each one becomes an entry.
 *
 * @param exercises what {@link ExerciseRef#value} wrote
 */
record ExerciseForm(@Nullable UUID id, @Nullable Set<SeenVersion> kept, @Nullable LocalTime time,
		@NotEmpty(message = "{diary.exercise.exercises.missing}") @Nullable LinkedHashSet<String> exercises,
		@Range(min = 1, max = Minutes.MAX, message = "{diary.minutes.wrong}") @Nullable Integer minutes,
		@Range(min = 1, max = ExerciseEntry.MAX_SETS, message = "{diary.exercise.sets.wrong}") @Nullable Integer sets,
		@Nullable PartOfDay partOfDay, @Nullable ExerciseFeedback ease) implements EntryForm {

	/** What was ticked; null for what is no exercise. */
	List<@Nullable ExerciseRef> done() {
		return (this.exercises != null) ? this.exercises.stream().map(ExerciseRef::read).toList() : List.of();
	}

	@Override
	public Entry toEntry(OwnedId id, Moment moment) {
		return toEntry(id, moment, Objects.requireNonNull(done().get(0)));
	}

	@Override
	public List<Entry> toEntries(OwnedId id, Moment moment) {
		return done().stream()
			.map(Objects::requireNonNull)
			.map((done) -> toEntry(id.part(done.value()), moment, done))
			.toList();
	}

	private Entry toEntry(OwnedId id, Moment moment, ExerciseRef done) {
		return new ExerciseEntry(id, moment, done, Minutes.ofNullable(this.minutes), this.sets, this.partOfDay,
				this.ease);
	}

}
