package app.lissom.totals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.PainLevel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the totals of the diaries. */
@Repository
public class Totals {

	private final JdbcClient jdbc;

	Totals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Finds the whole periods that overlap these days, the earliest first. Periods
	 * without an entry are left out.
	 */
	public List<Total> of(AccountId me, LocalDate from, LocalDate to, Period step) {
		return switch (step) {
			case DAY, WEEK, MONTH -> stored(me, step.first(from), to, step);
			case QUARTER, YEAR -> stored(me, step.first(from), step.last(to), Period.MONTH).stream()
				.collect(Collectors.groupingBy((month) -> step.first(month.from()), TreeMap::new, Collectors.toList()))
				.values()
				.stream()
				.map((months) -> Total.sum(step, months))
				.toList();
		};
	}

	private List<Total> stored(AccountId me, LocalDate from, LocalDate to, Period step) {
		return this.jdbc.sql("""
				select * from diary_total where account_id = :me and step = :step
				and starts_on between :from and :to order by starts_on""")
			.param("me", me.value())
			.param("step", step.name())
			.param("from", from)
			.param("to", to)
			.query((row, number) -> total(row))
			.list();
	}

	private static Total total(ResultSet row) throws SQLException {
		return new Total(row.getObject("starts_on", LocalDate.class), Period.valueOf(row.getString("step")),
				row.getInt("days"), row.getInt("pains"), row.getInt("pain_sum"),
				PainLevel.ofNullable(row.getObject("least_pain", Integer.class)),
				PainLevel.ofNullable(row.getObject("worst_pain", Integer.class)), row.getInt("water_ml"),
				row.getInt("water_days"), row.getInt("exercise_minutes"), row.getInt("exercises"),
				row.getInt("exercise_days"), row.getInt("reliefs"), row.getInt("massages"), row.getInt("active_days"));
	}

	/** The days with a massage, the earliest first. */
	public List<LocalDate> massageDays(AccountId me, LocalDate from, LocalDate to) {
		return of(me, from, to, Period.DAY).stream().filter((day) -> day.massages() > 0).map(Total::from).toList();
	}

	/**
	 * Finds the exercises that were new on one of these days, by their day.
	 */
	public SortedMap<LocalDate, Set<ExerciseRef>> newExercises(AccountId me, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select exercise, starts_on from exercise_start where account_id = :me
				and starts_on between :from and :to""")
			.param("me", me.value())
			.param("from", from)
			.param("to", to)
			.query((row, number) -> Map.entry(row.getObject("starts_on", LocalDate.class),
					Objects.requireNonNull(ExerciseRef.read(row.getString("exercise")))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
	}

	/** The first day with an entry: one row, because the order is that of the key. */
	public Optional<LocalDate> firstDay(AccountId me) {
		return this.jdbc.sql("""
				select starts_on from diary_total where account_id = :me and step = 'DAY'
				order by account_id, step, starts_on limit 1""")
			.param("me", me.value())
			.query(LocalDate.class)
			.optional();
	}

}
