package app.lissom.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.SafetyCheckEntry;

import org.springframework.stereotype.Component;

/**
 * Names entries that were saved or deleted together, so that all can be undone at once.
 *
 * @param entries at least one, either all deleted or none
 */
public record SavedEntries(List<Entry> entries) {

	public boolean isDeleted() {
		return this.entries.get(0).isDeleted();
	}

	/**
	 * Returns what a line shows of them: checks of the warning signs that are equal,
	 * once.
	 */
	public List<Entry> named() {
		return isRepeated() ? this.entries.subList(0, 1) : this.entries;
	}

	/**
	 * Returns whether they are several checks of the warning signs with the same answer.
	 */
	public boolean isRepeated() {
		return this.entries.size() > 1 && this.entries.stream().allMatch(SafetyCheckEntry.class::isInstance);
	}

	/** Returns whether they were never changed, so that to undo it is to delete them. */
	public boolean isNew() {
		return this.entries.stream().allMatch((entry) -> entry.version() == 0);
	}

	/** Returns their ids, as the address that undoes it has them. */
	public String ids() {
		return this.entries.stream().map(Entry::id).map(UUID::toString).collect(Collectors.joining(","));
	}

	/** Finds the entries; those that are deleted count only if all are. */
	@Component
	static class Source implements SavedMessageSource {

		private final Diary diary;

		Source(Diary diary) {
			this.diary = diary;
		}

		/** Pages that say what they saved at their top know nothing of entries. */
		@Override
		public Optional<SavedMessage> find(Person me, Set<UUID> ids, String place) {
			if (place.equals(SavedMessage.PAGE)) {
				return Optional.empty();
			}
			List<Entry> found = this.diary.findIncludingDeleted(me.id(), ids);
			List<Entry> present = found.stream().filter((entry) -> !entry.isDeleted()).toList();
			return found.isEmpty() ? Optional.empty() : Optional.of(new SavedMessage(place, "day/_saved :: entries",
					new SavedEntries(present.isEmpty() ? found : present)));
		}

	}

}
