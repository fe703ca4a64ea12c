package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds and saves the routine sessions of all accounts. */
interface RoutineSessions extends Repository<RoutineSession, OwnedId> {

	/** The exercises that a session logged: their ids are parts of its own. */
	String ITS_EXERCISES = """
			(select 1 from ExerciseEntry e where e.key.accountId = s.key.accountId
				and e.key.id between cast(concat(substring(cast(s.key.id as String), 1, 18), '-8000-000000000000') as java.util.UUID)
				and cast(concat(substring(cast(s.key.id as String), 1, 18), '-bfff-ffffffffffff') as java.util.UUID)""";

	/**
	 * Whether not all that it logged was undone. One that came in a file may have no
	 * exercises of its own, and stays.
	 */
	String IS_LOGGED = "(exists " + ITS_EXERCISES + " and e.deletedAt is null) or not exists " + ITS_EXERCISES + "))";

	@Query("from RoutineSession s left join fetch s.progress.steps where s.key = :key")
	Optional<RoutineSession> find(OwnedId key);

	RoutineSession save(RoutineSession session);

	void delete(RoutineSession session);

	/** Those that were begun on one of these days, the earliest first. */
	@Query("""
			select distinct s from RoutineSession s left join fetch s.progress.steps
			where s.key.accountId = :account and s.start.day between :from and :to
			order by s.start.startedAt, s.key.id""")
	List<RoutineSession> between(UUID account, LocalDate from, LocalDate to);

	/**
	 * Finds the session of a routine that was changed last on a day, if it can be
	 * continued.
	 */
	default Optional<RoutineSession> underWay(AccountId me, UUID routineId, LocalDate day) {
		return between(me.value(), day, day).stream()
			.filter((session) -> session.start().routineId().equals(routineId))
			.max(RoutineSession.byLastChange())
			.filter(RoutineSession::isUnderWay);
	}

	/**
	 * Reads all of an account, the earliest first, but not those of which everything was
	 * undone; the consumer detaches them.
	 */
	@Transactional(readOnly = true)
	default void forEach(AccountId me, Consumer<RoutineSession> consumer) {
		try (Stream<RoutineSession> all = stream(me.value())) {
			all.forEach(consumer);
		}
	}

	@Query("""
			from RoutineSession s left join fetch s.progress.steps step where s.key.accountId = :account
			and (s.finishedAt is null or not exists (select 1 from s.progress.steps done where done.mark = DONE)
				or\s""" + IS_LOGGED + """
			) order by s.start.startedAt, s.key.id, index(step)""")
	@QueryHints({ @QueryHint(name = HibernateHints.HINT_FETCH_SIZE, value = "500"),
			@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true") })
	Stream<RoutineSession> stream(UUID account);

	/**
	 * Deletes finished sessions with an id from one to another, unless an exercise has
	 * one of these, even a deleted one.
	 */
	@Modifying
	@Query("""
			delete from RoutineSession s where s.key.accountId = :account
			and s.key.id between :first and :last and s.finishedAt is not null
			and not exists (select 1 from ExerciseEntry e where e.key.accountId = :account
				and e.key.id between :first and :last)""")
	void deleteEmpty(UUID account, UUID first, UUID last);

}
