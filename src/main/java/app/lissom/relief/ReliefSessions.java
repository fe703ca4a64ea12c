package app.lissom.relief;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.RetryingTransaction;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Starts, changes and ends the timed session of an account. */
@Component
class ReliefSessions {

	private final ReliefSessionRepository sessions;

	private final RetryingTransaction transaction;

	ReliefSessions(ReliefSessionRepository sessions, RetryingTransaction transaction) {
		this.sessions = sessions;
		this.transaction = transaction;
	}

	Optional<ReliefSession> find(AccountId me) {
		return this.sessions.findByKeyAccountId(me.value());
	}

	/** Finds the session that runs, or has ended and is not confirmed. */
	Optional<ReliefSession> findOpen(AccountId me) {
		return find(me).filter(ReliefSession::isOpen);
	}

	/** Starts a session, unless another one is still open. */
	ReliefSession start(OwnedId id, TimedSession timer, @Nullable PainLevel before) {
		return this.transaction.act(() -> {
			Optional<ReliefSession> other = this.sessions.findByKeyAccountId(id.accountId());
			if (other.isPresent() && (other.get().isOpen() || other.get().id().equals(id.id()))) {
				return other.get();
			}
			other.ifPresent((session) -> {
				this.sessions.delete(session);
				// An account cannot have two rows, not even within the transaction.
				this.sessions.flush();
			});
			return this.sessions.save(new ReliefSession(id, timer, before));
		});
	}

	/** Removes an open session, or one that is in the diary already. */
	void purge(AccountId me, UUID id, boolean open) {
		change(me, id, (session) -> {
			if (session.isOpen() == open) {
				this.sessions.delete(session);
			}
		});
	}

	void change(AccountId me, UUID id, Consumer<ReliefSession> change) {
		this.transaction.run(() -> find(me).filter((one) -> one.id().equals(id)).ifPresent(change));
	}

}
