package app.lissom.routine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.RowQuery;
import app.lissom.kernel.RowQuery.Column;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the answers to suggestions of the plan. Its table is {@code plan_change}. */
@Repository
public class PlanSuggestionAnswers {

	private final JdbcClient jdbc;

	private final CombinedQuery.Factory queries;

	PlanSuggestionAnswers(JdbcClient jdbc, CombinedQuery.Factory queries) {
		this.jdbc = jdbc;
		this.queries = queries;
	}

	List<PlanAnswer> of(AccountId me) {
		return of(me, this.queries.begin()).get();
	}

	/** Asks for all answers of a person, the latest first. */
	public Supplier<List<PlanAnswer>> of(AccountId me, CombinedQuery rows) {
		Supplier<List<PlanAnswer>> answers = rows
			.add(RowQuery.of(
					Map.of(Column.ON_DAY, "on_day", Column.TEXT, "rule", Column.ID, "routine_id", Column.TEXT2,
							"exercise", Column.ID2, "own_exercise_id", Column.FLAG, "accepted"),
					"plan_change where account_id = ?",
					(row, number) -> new PlanAnswer(row.getObject("on_day", LocalDate.class),
							ProgressionRule.valueOf(row.getString("text")), row.getObject("id", UUID.class),
							exercise(row.getString("text2"), row.getObject("id2", UUID.class)), row.getBoolean("flag")),
					me.value()));
		return () -> answers.get().stream().sorted(Comparator.comparing(PlanAnswer::day).reversed()).toList();
	}

	private static @Nullable ExerciseRef exercise(@Nullable String slug, @Nullable UUID customId) {
		return (slug != null || customId != null) ? new ExerciseRef(slug, customId) : null;
	}

	Optional<PlanAnswer> on(AccountId me, LocalDate day) {
		return of(me).stream().filter((answer) -> answer.day().equals(day)).findFirst();
	}

	/** Adds an answer in the caller's transaction, to a day that has none. */
	void add(AccountId me, PlanAnswer answer) {
		ExerciseRef exercise = answer.exercise();
		this.jdbc.sql("""
				insert into plan_change (account_id, on_day, rule, routine_id, exercise, own_exercise_id, accepted)
				values (:me, :day, :rule, :routine, :exercise, :own, :accepted)""")
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
