package app.lissom.routine;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.page.NotFoundException;

import org.springframework.stereotype.Component;

/** Saves sessions of routines, and logs in the diary what was done in them. */
@Component
class RoutineLog {

	private final RoutineSessions sessions;

	private final RetryingTransaction transaction;

	private final Diary diary;

	private final Clock clock;

	RoutineLog(RoutineSessions sessions, RetryingTransaction transaction, Diary diary, Clock clock) {
		this.sessions = sessions;
		this.transaction = transaction;
		this.diary = diary;
		this.clock = clock;
	}

	/** Saves a new session, or finds the one that has its id. */
	RoutineSession begin(RoutineSession session) {
		return this.transaction
			.act(() -> this.sessions.find(session.key()).orElseGet(() -> this.sessions.save(session)));
	}

	RoutineSession change(AccountId me, UUID id, BiConsumer<RoutineSession, Instant> change) {
		return this.transaction.act(() -> {
			RoutineSession session = find(me, id);
			change.accept(session, this.clock.instant());
			return session;
		});
	}

	RoutineSession find(AccountId me, UUID id) {
		return this.sessions.find(OwnedId.of(me, id)).orElseThrow(NotFoundException::new);
	}

	/**
	 * Adds what was done to the diary, all or nothing. A conflict means that it was added
	 * before and the person has changed it there since then, which stays.
	 */
	void log(RoutineSession session) {
		this.diary.add(session.entries().toArray(Entry[]::new));
	}

	/** Deletes a session after its entries, so that it can be repeated after a crash. */
	void delete(AccountId me, UUID id) {
		find(me, id).entries().forEach((entry) -> this.diary.delete(me, entry.id()));
		change(me, id, (session, now) -> this.sessions.delete(session));
	}

}
