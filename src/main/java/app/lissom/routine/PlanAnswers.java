package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.diary.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the plan offered to people, and what they said. */
@Repository
class PlanAnswers {

	private final JdbcClient jdbc;

	private final RetryingTransaction alone;

	PlanAnswers(JdbcClient jdbc, RetryingTransaction alone) {
		this.jdbc = jdbc;
		this.alone = alone;
	}

	/** All of an account, the latest first. */
	List<PlanAnswer> of(AccountId me) {
		return this.jdbc.sql("""
				select on_day, rule, routine_id, exercise, own_exercise_id, accepted from plan_change
				where account_id = :me order by on_day desc""")
			.param("me", me.value())
			.query((row, number) -> new PlanAnswer(row.getObject(1, LocalDate.class),
					ProgressionRule.valueOf(row.getString(2)), row.getObject(3, UUID.class),
					done(row.getString(4), row.getObject(5, UUID.class)), row.getBoolean(6)))
			.list();
	}

	/** What was said on a day, if anything. */
	Optional<PlanAnswer> on(AccountId me, LocalDate day) {
		return of(me).stream().filter((change) -> change.day().equals(day)).findFirst();
	}

	private static @Nullable ExerciseRef done(@Nullable String exercise, @Nullable UUID own) {
		return (exercise != null || own != null) ? new ExerciseRef(exercise, own) : null;
	}

	/** Keeps an answer; there is one a day at most. */
	void add(AccountId me, PlanAnswer change) {
		ExerciseRef done = change.done();
		this.alone.act(() -> this.jdbc.sql("""
				insert into plan_change (account_id, on_day, rule, routine_id, exercise, own_exercise_id, accepted)
				select :me, :day, :rule, :routine, :exercise, cast(:own as uuid), :accepted
				where not exists (select 1 from plan_change where account_id = :me and on_day = :day)""")
			.param("me", me.value())
			.param("day", change.day())
			.param("rule", change.rule().name())
			.param("routine", change.routineId())
			.param("exercise", (done != null) ? done.slug() : null)
			.param("own", (done != null) ? done.own() : null)
			.param("accepted", change.accepted())
			.update());
	}

}
