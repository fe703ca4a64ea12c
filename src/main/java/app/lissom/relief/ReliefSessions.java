package app.lissom.relief;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.RetryingTransaction;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of everybody: an account has at most one. */
@Repository
public class ReliefSessions {

	private final EntityManager entities;

	private final RetryingTransaction alone;

	private final Clock clock;

	ReliefSessions(EntityManager entities, RetryingTransaction alone, Clock clock) {
		this.entities = entities;
		this.alone = alone;
		this.clock = clock;
	}

	/** The session of an account, also one that is confirmed. */
	@Transactional(readOnly = true)
	Optional<ReliefSession> of(AccountId me) {
		return this.entities.createQuery("from ReliefSession s where s.key.accountId = :me", ReliefSession.class)
			.setParameter("me", me.value())
			.getResultStream()
			.findFirst();
	}

	/** The session that runs, or waits to be confirmed. */
	@Transactional(readOnly = true)
	Optional<ReliefSession> open(AccountId me) {
		return of(me).filter(ReliefSession::isOpen);
	}

	/**
	 * Begins a session, unless another one is still open.
	 * @return the one that is open now
	 */
	ReliefSession start(OwnedId id, TimedSession course, @Nullable PainLevel before) {
		return this.alone.act(() -> {
			Optional<ReliefSession> other = of(new AccountId(id.accountId()));
			if (other.isPresent() && (other.get().isOpen() || other.get().id().equals(id.id()))) {
				return other.get();
			}
			other.ifPresent(this::removeNow);
			ReliefSession session = new ReliefSession(id, course, before);
			this.entities.persist(session);
			return session;
		});
	}

	/** Acts on a session as the person saw it; what changed meanwhile is left alone. */
	void act(AccountId me, UUID id, long seen, SessionAction act) {
		change(me, id, (session) -> {
			if (session.version() == seen) {
				session.act(act, this.clock.instant());
			}
		});
	}

	void confirm(AccountId me, UUID id) {
		change(me, id, (session) -> session.confirm(this.clock.instant()));
	}

	/** The person does not want it in the diary. */
	void discard(AccountId me, UUID id) {
		change(me, id, (session) -> removeIf(session.isOpen(), session));
	}

	/** What is confirmed is in the diary; nothing else of it remains. */
	void forget(AccountId me, UUID id) {
		change(me, id, (session) -> removeIf(!session.isOpen(), session));
	}

	private void removeIf(boolean wanted, ReliefSession session) {
		if (wanted) {
			this.entities.remove(session);
		}
	}

	private void change(AccountId me, UUID id, Consumer<ReliefSession> change) {
		this.alone.act(() -> {
			Optional<ReliefSession> session = of(me).filter((one) -> one.id().equals(id));
			session.ifPresent(change);
			return session;
		});
	}

	/** Two sessions of one account do not even meet for a moment. */
	private void removeNow(ReliefSession session) {
		this.entities.remove(session);
		this.entities.flush();
	}

}
