package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds and saves the routine sessions of all accounts. */
interface RoutineSessions extends Repository<RoutineSession, OwnedId> {

	@Query("from RoutineSession s left join fetch s.progress.steps where s.key = :key")
	Optional<RoutineSession> find(OwnedId key);

	RoutineSession save(RoutineSession session);

	void delete(RoutineSession session);

	/** Those that were begun on one of these days, the earliest first. */
	@Query("""
			select distinct s from RoutineSession s left join fetch s.progress.steps
			where s.key.accountId = :#{#me.value()} and s.start.day between :from and :to
			order by s.start.startedAt, s.key.id""")
	List<RoutineSession> between(AccountId me, LocalDate from, LocalDate to);

	/** Reads all of an account, the earliest first; the consumer detaches them. */
	@Transactional(readOnly = true)
	default void forEach(AccountId me, Consumer<RoutineSession> consumer) {
		try (Stream<RoutineSession> all = stream(me)) {
			all.forEach(consumer);
		}
	}

	@Query("""
			from RoutineSession s left join fetch s.progress.steps step where s.key.accountId = :#{#me.value()}
			order by s.start.startedAt, s.key.id, index(step)""")
	@QueryHints({ @QueryHint(name = HibernateHints.HINT_FETCH_SIZE, value = "500"),
			@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true") })
	Stream<RoutineSession> stream(AccountId me);

}
