package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;

import app.lissom.diary.PainPair;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds the pain before and after the sessions of routines. */
public interface RoutineEffects extends Repository<RoutineSession, OwnedId> {

	/** The pain around sessions, without those that were undone. */
	String RATED = """
			select new app.lissom.diary.PainPair(s.start.day, s.start.before, s.after) from RoutineSession s
			where s.key.accountId = :#{#me.value()} and s.start.before is not null and s.after is not null
			and exists (select 1 from s.progress.steps done where done.mark = DONE) and\s"""
			+ RoutineSessions.IS_LOGGED;

	String IN_ORDER = " order by s.start.startedAt, s.key.id";

	/** All for which both are known, the earliest first. */
	@Query(RATED + IN_ORDER)
	List<PainPair> of(AccountId me);

	/** Those from one day to another, both included. */
	@Query(RATED + " and s.start.day between :from and :to" + IN_ORDER)
	List<PainPair> between(AccountId me, LocalDate from, LocalDate to);

}
