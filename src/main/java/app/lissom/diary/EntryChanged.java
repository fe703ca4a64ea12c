package app.lissom.diary;

import java.time.LocalDate;

import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Announces to other modules that a running transaction adds, changes or deletes an
 * entry. A change is published twice: with the state before it and with the state after
 * it.
 *
 * @param account whose entry it is
 * @param day its day
 * @param exercise its exercise, for an exercise entry
 */
public record EntryChanged(AccountId account, LocalDate day, @Nullable ExerciseRef exercise) {

	static EntryChanged of(Entry entry) {
		return new EntryChanged(entry.account(), entry.day(),
				(entry instanceof ExerciseEntry exercise) ? exercise.content().exercise() : null);
	}

}
