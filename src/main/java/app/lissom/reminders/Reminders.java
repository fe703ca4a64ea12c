package app.lissom.reminders;

import java.util.List;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds, saves, completes and deletes the reminders of all accounts. */
interface Reminders extends Repository<Reminder, OwnedId> {

	/** Those of an account, by their first time of the day. */
	@Query("from Reminder r where r.key.accountId = :#{#me.value()} order by r.schedule.starts, r.key.id")
	List<Reminder> of(AccountId me);

	Optional<Reminder> findById(OwnedId id);

	Reminder save(Reminder reminder);

	void delete(Reminder reminder);

	/** Saves a reminder, or changes the one that the same form made. */
	default Reminder saveOrChange(Reminder reminder) {
		return findById(reminder.key()).map((saved) -> saved.change(reminder)).orElseGet(() -> save(reminder));
	}

}
