package app.lissom.totals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import app.lissom.diary.EntryKind;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Adds up the days, weeks and months that have changed. It locks a row of the diary
 * first: a second transaction waits, and then sees what the first one wrote.
 */
@Repository
class TotalsUpdater {

	private static final String INSERT = """
			insert into diary_total (account_id, step, starts_on, days, pains, pain_sum, least_pain, worst_pain,
			water_ml, water_days, exercise_minutes, exercises, exercise_days, reliefs, massages, active_days)
			""";

	private static final String SUMS = """
			sum(days), sum(pains), sum(pain_sum), min(least_pain), max(worst_pain), sum(water_ml), sum(water_days),
			sum(exercise_minutes), sum(exercises), sum(exercise_days), sum(reliefs), sum(massages), sum(active_days)
			from diary_total where account_id = :me and step = 'DAY'
			""";

	private static final String SELF_CARE = Arrays.stream(EntryKind.values())
		.filter(EntryKind::isSelfCare)
		.map((kind) -> "'" + kind + "'")
		.collect(Collectors.joining(", "));

	private final EntityManager entities;

	private final JdbcClient jdbc;

	TotalsUpdater(EntityManager entities, JdbcClient jdbc) {
		this.entities = entities;
		this.jdbc = jdbc;
	}

	/** Adds up what the running transaction has changed. */
	void update(AccountId me, SortedSet<LocalDate> days, Set<ExerciseRef> exercises) {
		this.entities.flush();
		lock(me);
		days.stream()
			.collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toCollection(TreeSet::new)))
			.values()
			.forEach((month) -> addUp(me, month.first(), month.last()));
		exercises.forEach((exercise) -> start(me, exercise));
	}

	private void lock(AccountId me) {
		boolean known = this.jdbc.sql("select account_id from diary where account_id = :me for update")
			.param("me", me.value())
			.query(UUID.class)
			.optional()
			.isPresent();
		if (!known) {
			this.jdbc.sql("insert into diary (account_id) values (:me)").param("me", me.value()).update();
		}
	}

	/** Two days of one month, and all between. */
	private void addUp(AccountId me, LocalDate from, LocalDate to) {
		execute(me, from, to, """
				delete from diary_total where account_id = :me and (step = 'DAY' and starts_on between :from and :to
				or step = 'WEEK' and starts_on between :monday and :to or step = 'MONTH' and starts_on = :first)""");
		execute(me, from, to,
				INSERT + """
						select account_id, 'DAY', on_day, 1,
						count(pain) + count(pain_before) + count(pain_after) + count(pain_later),
						coalesce(sum(coalesce(pain, 0) + coalesce(pain_before, 0) + coalesce(pain_after, 0)
						+ coalesce(pain_later, 0)), 0), min(nullif(least(coalesce(pain, 11), coalesce(pain_before, 11), coalesce(pain_after, 11),
						coalesce(pain_later, 11)), 11)),
						max(nullif(greatest(coalesce(pain, -1), coalesce(pain_before, -1), coalesce(pain_after, -1),
						coalesce(pain_later, -1)), -1)),
						coalesce(sum(water_ml), 0), max(case when kind = 'WATER' then 1 else 0 end),
						coalesce(sum(case when kind = 'EXERCISE' then minutes end), 0),
						count(case when kind = 'EXERCISE' then 1 end), max(case when kind = 'EXERCISE' then 1 else 0 end),
						count(protocol), count(massage),
						max(case when kind in (%s) then 1 else 0 end)
						from entry where account_id = :me and on_day between :from and :to and deleted_at is null
						group by account_id, on_day"""
					.formatted(SELF_CARE));
		// The union is in brackets because not every driver reads one right after
		// "insert".
		execute(me, from, to, INSERT
				+ "select * from (select account_id, 'WEEK', starts_on - (cast(extract(isodow from starts_on) as integer) - 1), "
				+ SUMS + """
						and starts_on between :monday and :sunday
						group by account_id, starts_on - (cast(extract(isodow from starts_on) as integer) - 1)
						union all
						select account_id, 'MONTH', cast(:first as date),""" + SUMS
				+ "and starts_on between :first and :last group by account_id) weeks_and_month");
	}

	private void execute(AccountId me, LocalDate from, LocalDate to, String sql) {
		this.jdbc.sql(sql)
			.param("me", me.value())
			.param("from", from)
			.param("to", to)
			.param("monday", CalendarPeriod.WEEK.first(from))
			.param("sunday", CalendarPeriod.WEEK.last(to))
			.param("first", CalendarPeriod.MONTH.first(from))
			.param("last", CalendarPeriod.MONTH.last(from))
			.update();
	}

	/** Finds the day of an exercise when it was new. */
	private void start(AccountId me, ExerciseRef exercise) {
		this.jdbc.sql("delete from exercise_start where account_id = :me and exercise = :exercise")
			.param("me", me.value())
			.param("exercise", exercise.value())
			.update();
		this.jdbc
			.sql("""
					insert into exercise_start (account_id, exercise, starts_on)
					select account_id, :exercise, on_day from entry where account_id = :me and kind = 'EXERCISE' and\s"""
					+ ((exercise.customId() == null) ? "exercise = :key"
							: "exercise is null and own_exercise_id = :key")
					+ " and deleted_at is null order by account_id, kind, exercise, own_exercise_id, on_day limit 1")
			.param("me", me.value())
			.param("exercise", exercise.value())
			.param("key", (exercise.customId() == null) ? exercise.slug() : exercise.customId())
			.update();
	}

}
