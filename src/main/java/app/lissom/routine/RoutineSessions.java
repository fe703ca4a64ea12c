package app.lissom.routine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryConflictException;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import jakarta.persistence.EntityManager;
import org.hibernate.jpa.HibernateHints;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The routines that people began, and what they logged of them. */
@Repository
class RoutineSessions {

	private final EntityManager entities;

	private final RetryingTransaction alone;

	private final Diary diary;

	private final Clock clock;

	RoutineSessions(EntityManager entities, RetryingTransaction alone, Diary diary, Clock clock) {
		this.entities = entities;
		this.alone = alone;
		this.diary = diary;
		this.clock = clock;
	}

	/** Keeps a new one; with an id that is kept already it changes nothing. */
	RoutineSession begin(RoutineSession session) {
		return this.alone.act(() -> find(session.key()).orElseGet(() -> {
			this.entities.persist(session);
			return session;
		}));
	}

	@Transactional(readOnly = true)
	Optional<RoutineSession> find(AccountId me, UUID id) {
		return find(OwnedId.of(me, id));
	}

	private Optional<RoutineSession> find(OwnedId key) {
		return this.entities
			.createQuery("select s from RoutineSession s left join fetch s.steps where s.key = :key",
					RoutineSession.class)
			.setParameter("key", key)
			.getResultStream()
			.findFirst();
	}

	/** Those that were begun on one of these days, the earliest first. */
	@Transactional(readOnly = true)
	List<RoutineSession> between(AccountId me, LocalDate from, LocalDate to) {
		return this.entities.createQuery("""
				select distinct s from RoutineSession s left join fetch s.steps
				where s.key.accountId = :me and s.day between :from and :to
				order by s.startedAt, s.key.id""", RoutineSession.class)
			.setParameter("me", me.value())
			.setParameter("from", from)
			.setParameter("to", to)
			.getResultList();
	}

	/**
	 * Hands over all of an account, the earliest first, holding only a few at a time.
	 */
	@Transactional(readOnly = true)
	void forEach(AccountId me, Consumer<RoutineSession> consumer) {
		try (Stream<RoutineSession> all = this.entities.createQuery("""
				select s from RoutineSession s left join fetch s.steps step where s.key.accountId = :me
				order by s.startedAt, s.key.id, index(step)""", RoutineSession.class)
			.setParameter("me", me.value())
			.setHint(HibernateHints.HINT_FETCH_SIZE, 500)
			.setHint(HibernateHints.HINT_READ_ONLY, true)
			.getResultStream()) {
			all.forEach((session) -> {
				consumer.accept(session);
				this.entities.detach(session);
			});
		}
	}

	/** Those with a pain before and a pain after, the earliest first. */
	@Transactional(readOnly = true)
	List<RoutineSession> withPains(AccountId me) {
		return this.entities.createQuery("""
				from RoutineSession s where s.key.accountId = :me
				and s.before is not null and s.after is not null
				order by s.startedAt, s.key.id""", RoutineSession.class).setParameter("me", me.value()).getResultList();
	}

	/** Does something with a session at this moment. */
	Optional<RoutineSession> change(AccountId me, UUID id, BiConsumer<RoutineSession, Instant> act) {
		return this.alone.act(() -> {
			Optional<RoutineSession> session = find(me, id);
			session.ifPresent((one) -> act.accept(one, this.clock.instant()));
			return session;
		});
	}

	/**
	 * Writes what was done into the diary. What is there already is not written twice,
	 * and what the person changed there since then stays as they changed it.
	 */
	void log(RoutineSession session) {
		session.entries().forEach((entry) -> {
			try {
				this.diary.add(entry);
			}
			catch (EntryConflictException ex) {
				// The diary's words are newer.
			}
		});
	}

	/** Takes a session back, and with it what it wrote into the diary. */
	Optional<RoutineSession> remove(AccountId me, UUID id) {
		Optional<RoutineSession> removed = this.alone.act(() -> {
			Optional<RoutineSession> session = find(me, id);
			session.ifPresent(this.entities::remove);
			return session;
		});
		removed.ifPresent((session) -> session.entries().stream().map(Entry::id).forEach((entry) -> {
			this.diary.delete(me, entry);
		}));
		return removed;
	}

}
