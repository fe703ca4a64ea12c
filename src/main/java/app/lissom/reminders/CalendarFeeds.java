package app.lissom.reminders;

import java.time.Clock;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.security.Tokens;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The calendar addresses of all accounts, at most one each. */
@Repository
class CalendarFeeds {

	private final EntityManager entities;

	private final RetryingTransaction alone;

	private final Clock clock;

	CalendarFeeds(EntityManager entities, RetryingTransaction alone, Clock clock) {
		this.entities = entities;
		this.alone = alone;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Optional<CalendarFeed> of(AccountId me) {
		return Optional.ofNullable(this.entities.find(CalendarFeed.class, me.value()));
	}

	/**
	 * Whose secret this is. It has 256 random bits and is looked up by its digest, so
	 * neither trying nor timing tells anything about others.
	 */
	@Transactional(readOnly = true)
	Optional<CalendarFeed> find(String secret) {
		return this.entities.createQuery("from CalendarFeed f where f.secretHash = :hash", CalendarFeed.class)
			.setParameter("hash", Tokens.digest(secret))
			.getResultStream()
			.findFirst();
	}

	/**
	 * Makes a new address; one from before stops working.
	 * @return its secret, which is known to nobody after this
	 */
	String renew(AccountId me, boolean titled) {
		String secret = Tokens.next();
		return this.alone.act(() -> {
			CalendarFeed kept = this.entities.find(CalendarFeed.class, me.value());
			if (kept == null) {
				this.entities.persist(new CalendarFeed(me, secret, titled, this.clock.instant()));
			}
			else {
				kept.renew(secret, titled, this.clock.instant());
			}
			return secret;
		});
	}

	/** Takes the address away. */
	void revoke(AccountId me) {
		this.alone.act(() -> {
			of(me).ifPresent(this.entities::remove);
			return me;
		});
	}

}
