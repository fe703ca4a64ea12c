package app.lissom.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.security.Tokens;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The links of all accounts. */
@Repository
class ShareLinks {

	/** Most of one account at a time: more are a mistake, or mischief. */
	static final int MOST = 20;

	private final EntityManager entities;

	private final RetryingTransaction alone;

	private final Clock clock;

	ShareLinks(EntityManager entities, RetryingTransaction alone, Clock clock) {
		this.entities = entities;
		this.alone = alone;
		this.clock = clock;
	}

	/** Those of an account, also those that expired not long ago; the latest first. */
	@Transactional(readOnly = true)
	public List<ShareLink> of(AccountId me) {
		return this.entities
			.createQuery("from ShareLink l where l.key.accountId = :me order by l.madeAt desc, l.key.id",
					ShareLink.class)
			.setParameter("me", me.value())
			.getResultList();
	}

	/**
	 * The link with this secret, unless it has expired. It has 256 random bits and is
	 * looked up by its digest, so neither trying nor timing tells anything.
	 */
	@Transactional(readOnly = true)
	public Optional<ShareLink> find(String secret) {
		return findAny(Tokens.digest(secret)).filter((link) -> !link.isExpired(this.clock.instant()));
	}

	private Optional<ShareLink> findAny(String secretHash) {
		return this.entities.createQuery("from ShareLink l where l.secretHash = :hash", ShareLink.class)
			.setParameter("hash", secretHash)
			.getResultStream()
			.findFirst();
	}

	/**
	 * Keeps a new link. The same form sent again changes the one that it made.
	 * @return whether it is kept; nobody makes a link with the secret of another
	 */
	boolean write(ShareLink offered) {
		return this.alone.act(() -> {
			if (findAny(offered.secretHash()).filter((other) -> !other.key().equals(offered.key())).isPresent()) {
				return false;
			}
			ShareLink kept = this.entities.find(ShareLink.class, offered.key());
			if (kept == null) {
				this.entities.persist(offered.draft());
			}
			else {
				kept.rewrite(offered);
			}
			return true;
		});
	}

	/** Counts that somebody else looked. */
	@Transactional
	public void open(ShareLink link) {
		this.entities.createQuery("""
				update ShareLink l set l.opened = l.opened + 1, l.openedAt = :now where l.key = :key""")
			.setParameter("now", this.clock.instant())
			.setParameter("key", link.key())
			.executeUpdate();
	}

	/** Ends a link: it is gone, with all that it showed. */
	boolean revoke(AccountId me, UUID id) {
		return this.alone.act(() -> this.entities.createQuery("delete from ShareLink l where l.key = :key")
			.setParameter("key", OwnedId.of(me, id))
			.executeUpdate() == 1);
	}

	/** Removes what expired long ago. Any number of servers may do it. */
	@Transactional
	public int purge() {
		return this.entities.createQuery("delete from ShareLink l where l.expiresAt <= :gone")
			.setParameter("gone", this.clock.instant().minus(ShareLink.SEEN))
			.executeUpdate();
	}

}
