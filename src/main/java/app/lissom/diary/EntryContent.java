package app.lissom.diary;

import java.time.LocalDate;

import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;

/**
 * The content of an entry, without its owner and time: a record whose components are both
 * the columns of its kind in the table and its fields in the exported file. Equal
 * contents mean the same.
 */
public interface EntryContent {

	/** Creates an entry with this content. */
	Entry toEntry(OwnedId id, Moment moment);

	/**
	 * Checks it against the day of its entry.
	 * @throws InvalidFactException if they do not go together
	 */
	default void check(LocalDate day) {
	}

	/** Says it in words. */
	void describe(EntryText text);

	/**
	 * Describes it for the health records of other programs; null if they have no place
	 * for it.
	 */
	default @Nullable HealthRecordItem toHealthRecordItem(HealthRecordItem.Texts texts) {
		return null;
	}

}
