package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the answers to suggestions of the plan. */
@Repository
public class PlanAnswers {

	private final JdbcClient jdbc;

	PlanAnswers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PlanAnswer> of(AccountId me) {
		return this.jdbc.sql("""
				select on_day, rule, routine_id, exercise, own_exercise_id, accepted from plan_change
				where account_id = :me order by on_day desc""")
			.param("me", me.value())
			.query((row, number) -> new PlanAnswer(row.getObject(1, LocalDate.class),
					ProgressionRule.valueOf(row.getString(2)), row.getObject(3, UUID.class),
					exercise(row.getString(4), row.getObject(5, UUID.class)), row.getBoolean(6)))
			.list();
	}

	private static @Nullable ExerciseRef exercise(@Nullable String slug, @Nullable UUID customId) {
		return (slug != null || customId != null) ? new ExerciseRef(slug, customId) : null;
	}

	/** The suggestions that a person accepted on these days, the latest first. */
	public List<PlanAnswer> accepted(AccountId me, LocalDate from, LocalDate to) {
		return of(me).stream()
			.filter((answer) -> answer.accepted() && !answer.day().isBefore(from) && !answer.day().isAfter(to))
			.toList();
	}

	Optional<PlanAnswer> on(AccountId me, LocalDate day) {
		return of(me).stream().filter((answer) -> answer.day().equals(day)).findFirst();
	}

	/** Adds an answer in the caller's transaction, to a day that has none. */
	void add(AccountId me, PlanAnswer answer) {
		ExerciseRef exercise = answer.exercise();
		this.jdbc.sql("""
				insert into plan_change (account_id, on_day, rule, routine_id, exercise, own_exercise_id, accepted)
				values (:me, :day, :rule, :routine, :exercise, cast(:own as uuid), :accepted)""")
			.param("me", me.value())
			.param("day", answer.day())
			.param("rule", answer.rule().name())
			.param("routine", answer.routineId())
			.param("exercise", (exercise != null) ? exercise.slug() : null)
			.param("own", (exercise != null) ? exercise.customId() : null)
			.param("accepted", answer.accepted())
			.update();
	}

	/**
	 * Stores the answer to a suggestion of the plan.
	 *
	 * @param day the person's day of the answer
	 * @param rule the rule that made the suggestion
	 * @param exercise null when it was about all exercises of the routine
	 */
	public record PlanAnswer(LocalDate day, ProgressionRule rule, UUID routineId, @Nullable ExerciseRef exercise,
			boolean accepted) {

	}

}
