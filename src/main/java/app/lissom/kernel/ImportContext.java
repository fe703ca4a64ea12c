package app.lissom.kernel;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Holds the context of an import, and decides what is saved.
 *
 * @param preview whether items are only compared, not saved
 * @param emptyDiary whether the diary had no entry before the import
 * @param customExercises the ids of the custom exercises that items can name; those of
 * the file are added when they are imported
 */
public record ImportContext(AccountId account, ZoneId zone, boolean preview, boolean emptyDiary,
		Set<UUID> customExercises) {

	/**
	 * Saves an item if it is new, unless this is a preview.
	 * @param same whether what is saved has the same content; empty when nothing is saved
	 * @param save saves it; called for what is new
	 */
	public ImportStatus save(Optional<Boolean> same, Runnable save) {
		if (same.isEmpty() && !this.preview) {
			save.run();
		}
		return same.map((known) -> known ? ImportStatus.KNOWN : ImportStatus.DIFFERENT).orElse(ImportStatus.NEW);
	}

}
