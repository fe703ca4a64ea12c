package app.lissom.totals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.RowQuery;
import app.lissom.kernel.RowQuery.Column;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the totals of diaries. */
@Repository
public class Totals {

	/** Not "*": PostgreSQL refuses a prepared one when a column was added. */
	private static final String COLUMNS = "step, starts_on, days, pains, pain_sum, least_pain, worst_pain, water_ml,"
			+ " water_days, exercise_minutes, exercises, exercise_days, reliefs, massages, active_days";

	/** Flare and rest days without self-care: with or without an entry they count. */
	private static final String MARKED = "cast('DAY' as varchar(8)), on_day, 0, 0, 0, cast(null as integer), cast(null as integer),"
			+ " 0, 0, 0, 0, 0, 0, 0, 1 from gentle_day where account_id = ? and on_day between ? and ? and not exists ("
			+ "select 1 from diary_total known where known.account_id = gentle_day.account_id and step = 'DAY'"
			+ " and starts_on = on_day and active_days > 0)";

	private final JdbcClient jdbc;

	private final CombinedQuery.Factory queries;

	Totals(JdbcClient jdbc, CombinedQuery.Factory queries) {
		this.jdbc = jdbc;
		this.queries = queries;
	}

	/**
	 * Finds the whole periods that overlap these days, the earliest first. Periods
	 * without an entry or a mark are left out.
	 */
	public List<Total> of(AccountId me, LocalDate from, LocalDate to, CalendarPeriod step) {
		return of(me, List.of(new Span(step, from, to, false))).get(0);
	}

	/**
	 * Finds the totals of several spans in one statement, those of each in their order.
	 */
	public List<List<Total>> of(AccountId me, List<Span> spans) {
		Map<Integer, List<Total>> found = new HashMap<>();
		List<Object> arguments = new ArrayList<>();
		spans.forEach((span) -> {
			LocalDate first = span.step.first(span.from);
			LocalDate last = span.step.last(span.to);
			arguments.addAll(List.of(me.value(), span.stored().name(), first, last));
			if (!span.onlyWithMassage) {
				arguments.addAll(List.of(me.value(), first, last));
			}
		});
		// H2 caches a parsed select but no parsed union.
		this.jdbc
			.sql(IntStream.range(0, spans.size())
				.mapToObj((i) -> "select " + i + " as span, " + COLUMNS + " from diary_total where account_id = ?"
						+ " and step = ? and starts_on between ? and ?"
						+ (spans.get(i).onlyWithMassage ? " and massages > 0"
								: " union all select " + i + ", " + MARKED))
				.collect(Collectors.joining(" union all ", "select * from (", ") joint order by span, starts_on")))
			.params(arguments)
			.query((row) -> {
				found.computeIfAbsent(row.getInt(1), (span) -> new ArrayList<>()).add(total(row));
			});
		return IntStream.range(0, spans.size())
			.mapToObj((i) -> spans.get(i).sum(found.getOrDefault(i, List.of())))
			.toList();
	}

	/** Reads the columns by their numbers: to look up names takes longer. */
	private static Total total(ResultSet row) throws SQLException {
		return new Total(row.getObject(3, LocalDate.class), CalendarPeriod.valueOf(row.getString(2)), row.getInt(4),
				row.getInt(5), row.getInt(6), PainLevel.ofNullable(row.getObject(7, Integer.class)),
				PainLevel.ofNullable(row.getObject(8, Integer.class)), row.getInt(9), row.getInt(10), row.getInt(11),
				row.getInt(12), row.getInt(13), row.getInt(14), row.getInt(15), row.getInt(16));
	}

	/** Asks for the exercises that were new since a day, by their first day. */
	public Supplier<SortedMap<LocalDate, Set<ExerciseRef>>> newExercises(AccountId me, LocalDate since,
			CombinedQuery rows) {
		Supplier<List<Map.Entry<LocalDate, ExerciseRef>>> starts = rows.add(
				RowQuery
					.of(Map.of(Column.ON_DAY, "starts_on", Column.TEXT, "exercise"),
							"exercise_start where account_id = ? and starts_on >= ?",
							(row, number) -> Map.entry(row.getObject("on_day", LocalDate.class),
									Objects.requireNonNull(ExerciseRef.read(row.getString("text")))),
							me.value(), since));
		return () -> starts.get()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
	}

	public Optional<LocalDate> firstDay(AccountId me) {
		return firstDay(me, this.queries.begin()).get();
	}

	/** Asks for the first day with an entry: one row, since the order is the key's. */
	public Supplier<Optional<LocalDate>> firstDay(AccountId me, CombinedQuery rows) {
		Supplier<List<LocalDate>> first = rows.add(RowQuery.of(Map.of(Column.ON_DAY, "starts_on"), """
				(select starts_on from diary_total where account_id = ? and step = 'DAY'
				order by account_id, step, starts_on limit 1) first_day""",
				(row, number) -> row.getObject("on_day", LocalDate.class), me.value()));
		return () -> first.get().stream().findFirst();
	}

	/**
	 * Names whole periods that overlap some days.
	 *
	 * @param onlyWithMassage whether those without a massage are left out
	 */
	public record Span(CalendarPeriod step, LocalDate from, LocalDate to, boolean onlyWithMassage) {

		/** Quarters and years are added up from months. */
		private boolean isStored() {
			return this.step != CalendarPeriod.QUARTER && this.step != CalendarPeriod.YEAR;
		}

		private CalendarPeriod stored() {
			return isStored() ? this.step : CalendarPeriod.MONTH;
		}

		private List<Total> sum(List<Total> found) {
			List<Total> sums = new ArrayList<>();
			int end;
			for (int start = 0; start < found.size(); start = end) {
				LocalDate last = this.step.last(found.get(start).from());
				end = start + 1;
				while (end < found.size() && !found.get(end).from().isAfter(last)) {
					end++;
				}
				List<Total> parts = found.subList(start, end);
				sums.add((isStored() && parts.size() == 1) ? parts.get(0) : Total.sum(this.step, parts));
			}
			return sums;
		}

	}

}
