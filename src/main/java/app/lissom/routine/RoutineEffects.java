package app.lissom.routine;

import java.time.Instant;
import java.util.List;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds the pain before and after the sessions of routines. */
public interface RoutineEffects extends Repository<RoutineSession, OwnedId> {

	/**
	 * The sessions of an account for which both are known, the earliest first, without
	 * those that were undone.
	 */
	@Query("""
			select new app.lissom.routine.RoutineEffects$Pair(s.start.startedAt, s.start.before, s.after) from RoutineSession s
			where s.key.accountId = :#{#me.value()} and s.start.before is not null and s.after is not null
			and exists (select 1 from s.progress.steps done where done.mark = DONE) and\s"""
			+ RoutineSessions.IS_LOGGED + """
					order by s.start.startedAt, s.key.id""")
	List<Pair> of(AccountId me);

	/** Holds the pain before and after one session. */
	record Pair(Instant at, PainLevel before, PainLevel after) {

		/** Returns the change in points; less than zero is less pain. */
		public int change() {
			return this.after.value() - this.before.value();
		}

	}

}
