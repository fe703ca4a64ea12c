package app.lissom.notifications;

import java.util.List;
import java.util.UUID;

import app.lissom.kernel.OwnedId;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds, saves and deletes the devices of all accounts. */
interface PushDevices extends Repository<PushDevice, OwnedId> {

	/** Returns the devices of an account, the oldest first. */
	@Query("from PushDevice d where d.key.accountId = :account order by d.createdAt, d.key.id")
	List<PushDevice> of(UUID account);

	PushDevice save(PushDevice device);

	void flush();

	/** Deletes one; 0 if there is none. */
	@Modifying(flushAutomatically = true)
	@Transactional
	@Query("delete from PushDevice d where d.key.accountId = :account and d.key.id = :id")
	int delete(UUID account, UUID id);

	/** Counts a failure, or forgets them all. */
	@Modifying
	@Transactional
	@Query("update PushDevice d set d.failures = case when :sent = true then 0 else d.failures + 1 end "
			+ "where d.key.accountId = :account and d.key.id = :id")
	int report(UUID account, UUID id, boolean sent);

	/** Deletes it if it failed too often. */
	@Modifying
	@Transactional
	@Query("delete from PushDevice d where d.key.accountId = :account and d.key.id = :id and d.failures >= :most")
	int deleteIfFailed(UUID account, UUID id, int most);

}
