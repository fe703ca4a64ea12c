package app.lissom.diary;

import java.util.List;

import app.lissom.kernel.OwnedId;

/**
 * Announces to other modules that a running transaction has purged exercise entries that
 * were deleted too long ago to be restored.
 *
 * @param entries which ones, anybody's
 */
public record ExerciseEntriesPurged(List<OwnedId> entries) {

	public ExerciseEntriesPurged {
		entries = List.copyOf(entries);
	}

}
