package app.lissom.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.OwnedId;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Stores the links of all accounts. */
interface ShareLinks extends Repository<ShareLink, OwnedId> {

	/** The most links of one account at a time: more are a mistake, or mischief. */
	int MOST = 20;

	/** Finds the links of an account, also those that expired lately. */
	@Query("from ShareLink l where l.key.accountId = :account order by l.createdAt desc, l.key.id")
	List<ShareLink> findAll(UUID account);

	Optional<ShareLink> findById(OwnedId key);

	/**
	 * Finds a link by the digest of its secret. That has 256 random bits, so neither
	 * trying nor timing finds one.
	 */
	Optional<ShareLink> findByTermsSecretHash(String secretHash);

	ShareLink save(ShareLink link);

	@Modifying
	@Transactional
	@Query("update ShareLink l set l.views = l.views + 1, l.lastViewedAt = :now where l.key = :key")
	void countView(OwnedId key, Instant now);

	/** Removes a link with all that it showed, and returns how many there were. */
	@Modifying
	@Transactional
	@Query("delete from ShareLink l where l.key = :key")
	int purge(OwnedId key);

	@Modifying
	@Transactional
	@Query("delete from ShareLink l where l.terms.expiresAt <= :before")
	void purgeExpired(Instant before);

}
