package app.lissom.routine;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntriesPurged;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PainEntry;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Saves sessions of routines, and logs what was done in them in the diary. */
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

	/**
	 * Saves a new session, with its entries if it is finished. A form that was sent
	 * before leads to its session, unless that was finished later or undone; then it
	 * makes another one.
	 */
	RoutineSession begin(RoutineSession session) {
		return this.transaction.execute(() -> {
			RoutineSession offered = session;
			Optional<RoutineSession> saved = this.sessions.find(offered.key());
			while (saved.isPresent() && (!saved.get().isRepeatedBy(offered) || isUndone(saved.get()))) {
				offered = offered.another();
				saved = this.sessions.find(offered.key());
			}
			if (saved.isPresent()) {
				return saved.get();
			}
			this.diary.overwrite(offered.entries());
			return this.sessions.save(offered);
		});
	}

	/** Returns whether all exercises that it added to the diary were deleted there. */
	private boolean isUndone(RoutineSession session) {
		AccountId me = new AccountId(session.key().accountId());
		List<Entry> logged = this.diary.findIncludingDeleted(me, session.exercises().stream().map(Entry::id).toList());
		return session.isLogged() && !logged.isEmpty() && logged.stream().allMatch(Entry::isDeleted);
	}

	RoutineSession change(AccountId me, UUID id, BiConsumer<RoutineSession, Instant> change) {
		return this.transaction.execute(() -> {
			RoutineSession session = find(me, id);
			change.accept(session, this.clock.instant());
			return session;
		});
	}

	/** Finds today's session of a routine that can be continued. */
	Optional<RoutineSession> underWay(Person me, UUID routineId) {
		return this.sessions.underWay(me.id(), routineId, me.today(this.clock));
	}

	/** Finds a session that was not undone. */
	RoutineSession find(AccountId me, UUID id) {
		return this.sessions.find(OwnedId.of(me, id))
			.filter((session) -> !isUndone(session))
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * Finishes a session and adds what was done to the diary. The feedback of one that is
	 * finished is changed.
	 * @param seen the feedback that the person saw; null for none
	 */
	SaveResult<RoutineSession.Rating> finish(AccountId me, UUID id, Map<Integer, ExerciseFeedback> feedback,
			@Nullable PainLevel after, @Nullable SeenVersion seen) {
		return this.transaction.execute(() -> {
			RoutineSession session = find(me, id);
			if (!session.isFinished()) {
				session.finish(feedback, after, this.clock.instant());
				this.diary.overwrite(session.entries());
				return new SaveResult.Saved<>();
			}
			RoutineSession.Rating saved = session.rating();
			RoutineSession.Rating offered = session.rating(feedback, after);
			return SaveResult.saveUnlessConflict(saved, SeenVersion.ofValue(saved), offered, saved.equals(offered),
					seen, () -> {
						Optional<PainEntry> before = session.painAfter();
						session.rate(feedback, after);
						this.diary
							.overwrite(session.exercises().stream().flatMap((entry) -> rated(me, entry)).toList());
						changePain(me, before, session.painAfter());
					});
		});
	}

	/** What was changed in the diary since then stays, and what was deleted, too. */
	private Stream<Entry> rated(AccountId me, ExerciseEntry entry) {
		return this.diary.find(me, entry.id())
			.stream()
			.filter(ExerciseEntry.class::isInstance)
			.map((saved) -> ((ExerciseEntry) saved).withFeedback(entry.content().feedback()));
	}

	/** What was changed in the diary since then stays, and what was deleted, too. */
	private void changePain(AccountId me, Optional<PainEntry> before, Optional<PainEntry> after) {
		if (before.isEmpty()) {
			this.diary.overwrite(after.stream().toList());
			return;
		}
		PainEntry old = before.get();
		this.diary.find(me, old.id())
			.filter((saved) -> saved.painReadings().equals(old.painReadings()))
			.ifPresent((saved) -> after.map((one) -> ((PainEntry) saved).withLevel(one.content().level()))
				.ifPresentOrElse((changed) -> this.diary.overwrite(List.of(changed)),
						() -> this.diary.delete(me, List.of(saved.id()))));
	}

	/**
	 * Deletes a session with its entries. One that logged something is restored with
	 * them.
	 */
	RoutineSession delete(AccountId me, UUID id) {
		return this.transaction.execute(() -> {
			RoutineSession session = find(me, id);
			if (session.isLogged()) {
				this.diary.delete(me, session.entryIds());
			}
			else {
				this.sessions.delete(session);
			}
			return session;
		});
	}

	/** Deletes the sessions of which nothing is left to restore. */
	@EventListener
	void delete(ExerciseEntriesPurged purged) {
		purged.entries()
			.stream()
			.map(OwnedId::leastDerived)
			.distinct()
			.forEach((first) -> this.sessions.deleteEmpty(first.accountId(), first.id(), first.greatestDerived().id()));
	}

}
