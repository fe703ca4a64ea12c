package app.lissom.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import app.lissom.account.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the diaries add up to. */
@Repository
public class Totals {

	private final JdbcClient jdbc;

	Totals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The stretches that touch these days, whole ones, the earliest first. A stretch
	 * without an entry is left out.
	 */
	public List<Total> of(AccountId me, LocalDate from, LocalDate to, Step step) {
		return this.jdbc.sql("""
				select on_day as starts_on, 'DAY' as step, 1 as days,
				count(pain) as pains, coalesce(sum(pain), 0) as pain_sum, min(pain) as least_pain,
				max(pain) as worst_pain, coalesce(sum(water_ml), 0) as water_ml,
				max(case when kind = 'WATER' then 1 else 0 end) as water_days,
				coalesce(sum(case when kind = 'EXERCISE' then minutes end), 0) as exercise_minutes,
				count(case when kind = 'EXERCISE' then 1 end) as exercises,
				max(case when kind = 'EXERCISE' then 1 else 0 end) as exercise_days,
				count(protocol) as reliefs, count(massage) as massages,
				max(case when kind in ('EXERCISE', 'RELIEF', 'MASSAGE', 'POSTURE') then 1 else 0 end) as active_days
				from entry where account_id = :me and on_day between :from and :to and deleted_at is null
				group by on_day order by on_day""")
			.param("me", me.value())
			.param("from", step.first(from))
			.param("to", step.last(to))
			.query((row, number) -> total(row))
			.list()
			.stream()
			.collect(Collectors.groupingBy((total) -> step.first(total.from()), TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((parts) -> Total.sum(step, parts))
			.toList();
	}

	private static Total total(ResultSet row) throws SQLException {
		return new Total(row.getObject("starts_on", LocalDate.class), Step.valueOf(row.getString("step")),
				row.getInt("days"), row.getInt("pains"), row.getInt("pain_sum"),
				PainLevel.ofNullable(row.getObject("least_pain", Integer.class)),
				PainLevel.ofNullable(row.getObject("worst_pain", Integer.class)), row.getInt("water_ml"),
				row.getInt("water_days"), row.getInt("exercise_minutes"), row.getInt("exercises"),
				row.getInt("exercise_days"), row.getInt("reliefs"), row.getInt("massages"), row.getInt("active_days"));
	}

	/** The days with a massage, the earliest first. */
	public List<LocalDate> massageDays(AccountId me, LocalDate from, LocalDate to) {
		return of(me, from, to, Step.DAY).stream().filter((day) -> day.massages() > 0).map(Total::from).toList();
	}

	/**
	 * The exercises that were done for the first time on one of these days, by their day.
	 */
	public SortedMap<LocalDate, List<Done>> newExercises(AccountId me, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select exercise, own_exercise_id, min(on_day) as first_day from entry
				where account_id = :me and kind = 'EXERCISE' and deleted_at is null
				group by exercise, own_exercise_id having min(on_day) between :from and :to
				order by first_day, exercise nulls last, own_exercise_id""")
			.param("me", me.value())
			.param("from", from)
			.param("to", to)
			.query((row, number) -> Map.entry(row.getObject("first_day", LocalDate.class),
					new Done(row.getString("exercise"), row.getObject("own_exercise_id", UUID.class))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** The first day with an entry. */
	public Optional<LocalDate> firstDay(AccountId me) {
		return this.jdbc.sql("select min(on_day) from entry where account_id = :me and deleted_at is null")
			.param("me", me.value())
			.query(LocalDate.class)
			.optional();
	}

	/** The last day with an entry. */
	public Optional<LocalDate> lastDay(AccountId me) {
		return this.jdbc.sql("select max(on_day) from entry where account_id = :me and deleted_at is null")
			.param("me", me.value())
			.query(LocalDate.class)
			.optional();
	}

}
