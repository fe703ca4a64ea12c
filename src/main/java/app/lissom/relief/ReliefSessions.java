package app.lissom.relief;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Starts, changes and ends the timed session of an account. */
@Component
class ReliefSessions {

	private final ReliefSessionRepository sessions;

	private final Diary diary;

	private final RetryingTransaction transaction;

	ReliefSessions(ReliefSessionRepository sessions, Diary diary, RetryingTransaction transaction) {
		this.sessions = sessions;
		this.diary = diary;
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
		return this.transaction.execute(() -> save(id, timer, before));
	}

	/** Starts a session in the caller's transaction, unless another one is still open. */
	ReliefSession save(OwnedId id, TimedSession timer, @Nullable PainLevel before) {
		Optional<ReliefSession> other = this.sessions.findByKeyAccountId(id.accountId());
		if (other.isPresent() && (other.get().isOpen() || other.get().id().equals(id.id()))) {
			return other.get();
		}
		other.ifPresent((session) -> {
			this.sessions.delete(session);
			// An account cannot have two rows, not even within the transaction.
			this.sessions.flush();
		});
		return this.sessions.save(new ReliefSession(sessionId(id), timer, before));
	}

	/**
	 * Returns the id of the entry that logging a form makes: an open session that the
	 * same form started needs the form's own id for the entry it becomes.
	 */
	OwnedId entryId(AccountId me, UUID id) {
		OwnedId own = OwnedId.of(me, id);
		return findOpen(me).filter((session) -> session.id().equals(id)).isPresent() ? own.next() : own;
	}

	/**
	 * Returns the id of the session that starting a form makes: the first that no entry
	 * has.
	 */
	private OwnedId sessionId(OwnedId id) {
		OwnedId free = id;
		while (this.diary.findIncludingDeleted(new AccountId(id.accountId()), free.id()).isPresent()) {
			free = free.next();
		}
		return free;
	}

	/**
	 * Saves an ended session in the diary, with the pain after it. One that is there
	 * already is changed.
	 * @param check the id of the check that a visitor's session began with; null if none
	 * is to be saved
	 */
	SaveResult<Entry> confirm(Person me, UUID id, @Nullable UUID check, @Nullable PainLevel after,
			Collection<SeenVersion> seen, Instant now) {
		return this.transaction.execute(() -> {
			Optional<ReliefSession> session = find(me.id()).filter((one) -> one.id().equals(id) && one.isOpen());
			Optional<ReliefEntry> entry = session.map((one) -> one.toEntry(me.zone(), now, after))
				.or(() -> findEntry(me.id(), id).map((saved) -> saved.withAfter(after)));
			SaveResult<Entry> result = this.diary.save(entry.map((one) -> withCheck(one, check)).orElse(List.of()),
					seen);
			if (!(result instanceof SaveResult.Conflict)) {
				session.ifPresent((one) -> one.confirm(now));
			}
			return result;
		});
	}

	/**
	 * Returns a session with the check of the warning signs before it, which had none:
	 * with one, it would not have started.
	 * @param check the id of the check; null for none
	 */
	static List<Entry> withCheck(ReliefEntry session, @Nullable UUID check) {
		return (check == null) ? List.of(session)
				: List.of(session, new SafetyCheckEntry(OwnedId.of(session.account(), check),
						Moment.recorded(session.day(), Objects.requireNonNull(session.at())), Set.of()));
	}

	/**
	 * Adds the pain one hour later to a session in the diary, and forgets the session.
	 */
	SaveResult<Entry> rateLater(AccountId me, UUID id, PainLevel later, Set<SeenVersion> seen) {
		return this.transaction.execute(() -> {
			Optional<ReliefEntry> entry = findEntry(me, id);
			boolean first = entry.filter((saved) -> saved.content().later() == null).isPresent();
			SaveResult<Entry> result = this.diary.save(
					entry.stream().<Entry>map((saved) -> saved.withLater(later)).toList(),
					first ? Set.of(entry.get().seen()) : seen);
			if (!(result instanceof SaveResult.Conflict)) {
				purge(me, id, false);
			}
			return result;
		});
	}

	/** Finds the entry of a session that was confirmed. */
	Optional<ReliefEntry> findEntry(AccountId me, UUID id) {
		return this.diary.find(me, id).filter(ReliefEntry.class::isInstance).map(ReliefEntry.class::cast);
	}

	/** Removes an open session, but for what only it tells: that it harmed the skin. */
	void discard(AccountId me, UUID id, Instant now) {
		change(me, id, (session) -> {
			if (session.isSkinResting(now)) {
				session.confirm(now);
			}
		});
		purge(me, id, true);
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
