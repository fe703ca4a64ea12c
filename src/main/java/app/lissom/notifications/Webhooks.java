package app.lissom.notifications;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds, saves and deletes the webhooks of all accounts, at most one each. */
interface Webhooks extends Repository<Webhook, UUID> {

	Optional<Webhook> findById(UUID account);

	Webhook save(Webhook webhook);

	@Modifying
	@Transactional
	@Query("delete from Webhook w where w.accountId = :account")
	int deleteById(UUID account);

	/** Counts a failure, or forgets them all. */
	@Modifying
	@Transactional
	@Query("update Webhook w set w.failures = case when :sent = true then 0 else w.failures + 1 end "
			+ "where w.accountId = :account")
	int report(UUID account, boolean sent);

}
