package app.lissom.reminders;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores the calendar URLs of all accounts, at most one each. */
interface CalendarFeeds extends Repository<CalendarFeed, UUID> {

	Optional<CalendarFeed> findById(UUID account);

	/**
	 * Finds the feed of a secret. It has 256 random bits and is looked up by its digest,
	 * so neither guessing nor timing reveals other feeds.
	 */
	Optional<CalendarFeed> findBySecretHash(String hash);

	CalendarFeed save(CalendarFeed feed);

	@Modifying
	@Query("delete from CalendarFeed f where f.accountId = :account")
	int revoke(UUID account);

}
