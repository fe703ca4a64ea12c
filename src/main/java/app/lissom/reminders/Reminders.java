package app.lissom.reminders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds, saves, completes and deletes the reminders of all accounts. */
interface Reminders extends Repository<Reminder, OwnedId> {

	@Query("from Reminder r where r.key.accountId = :account order by r.schedule.starts, r.key.id")
	List<Reminder> findAll(UUID account);

	/** Returns the reminders of an account, by their first time of day. */
	default List<Reminder> of(AccountId me) {
		return findAll(me.value());
	}

	Optional<Reminder> findById(OwnedId id);

	Reminder save(Reminder reminder);

	void delete(Reminder reminder);

	/**
	 * Saves a reminder, in the caller's transaction.
	 * @param seen the one that the person saw and means to change; null for none
	 */
	default SaveResult<Reminder> save(Reminder reminder, @Nullable SeenVersion seen) {
		Reminder saved = findById(reminder.key()).orElse(null);
		if (saved == null && seen == null) {
			return SaveResult.saveUnlessRepeated(reminder, of(new AccountId(reminder.key().accountId())),
					reminder::hasSameContent, () -> save(reminder));
		}
		return SaveResult.saveUnlessConflict(saved, (saved != null) ? saved.seen() : SeenVersion.ofValue(null),
				reminder, saved != null && saved.hasSameContent(reminder), seen,
				() -> findById(reminder.key()).ifPresentOrElse((one) -> one.change(reminder), () -> save(reminder)));
	}

}
