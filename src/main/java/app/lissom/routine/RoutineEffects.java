package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;

import app.lissom.diary.PainPair;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.PainLevel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the pain before and after the sessions of routines, in no order. */
@Repository
public class RoutineEffects {

	/** As {@link RoutineSessions#IS_LOGGED}. */
	private static final String ITS_EXERCISES = """
			(select 1 from entry e where e.account_id = s.account_id and e.kind = 'EXERCISE'
				and e.id between cast(concat(substring(cast(s.id as varchar), 1, 18), '-8000-000000000000') as uuid)
				and cast(concat(substring(cast(s.id as varchar), 1, 18), '-bfff-ffffffffffff') as uuid)""";

	/** The pain around sessions, without those that were undone. */
	private static final String RATED = """
			select s.on_day, s.pain_before, s.pain_after from routine_session s where s.account_id = ?
			and s.pain_before is not null and s.pain_after is not null and exists (select 1 from routine_session_step done
				where done.account_id = s.account_id and done.session_id = s.id and done.mark = 'DONE')
			and (exists\s"""
			+ ITS_EXERCISES + " and e.deleted_at is null) or not exists " + ITS_EXERCISES + "))";

	private final JdbcClient jdbc;

	RoutineEffects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All for which both are known. */
	public List<PainPair> of(AccountId me) {
		return find("", me.value());
	}

	/** Those from one day to another, both included. */
	public List<PainPair> between(AccountId me, LocalDate from, LocalDate to) {
		return find(" and s.on_day between ? and ?", me.value(), from, to);
	}

	private List<PainPair> find(String condition, Object... arguments) {
		return this.jdbc.sql(RATED + condition)
			.params(arguments)
			.query((row, number) -> new PainPair(row.getObject(1, LocalDate.class), new PainLevel(row.getInt(2)),
					new PainLevel(row.getInt(3))))
			.list();
	}

}
