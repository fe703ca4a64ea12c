package app.lissom.diary;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.RowQuery;
import app.lissom.kernel.RowQuery.Column;
import org.jspecify.annotations.Nullable;

/**
 * Adds queries on a diary to the {@link CombinedQuery} of a page. That both exercises are
 * null lets an index find the days of a kind.
 */
public final class DiaryRowQueries {

	private DiaryRowQueries() {
	}

	/**
	 * Returns the last day with an entry, or with one to restore, but not before a day.
	 */
	public static Supplier<LocalDate> lastDay(AccountId me, LocalDate from, CombinedQuery rows) {
		Supplier<List<LocalDate>> later = rows.add(RowQuery.of(Map.of(Column.ON_DAY, "max(on_day)"),
				"entry where account_id = ? and on_day > ? group by account_id",
				(row, number) -> row.getObject("on_day", LocalDate.class), me.value(), from));
		return () -> later.get().stream().findFirst().orElse(from);
	}

	/**
	 * Returns whether there is any entry: H2 would read them all, so the totals are
	 * asked.
	 */
	public static Supplier<Boolean> hasEntries(AccountId me, CombinedQuery rows) {
		return rows.exists(
				"(select account_id from diary_total where account_id = ? and step = 'MONTH' limit 1) any_month",
				me.value());
	}

	/**
	 * Returns whether there are entries from one day until before another, but no weekly
	 * questions were answered since then.
	 */
	public static Supplier<Boolean> isFunctionDue(AccountId me, LocalDate since, LocalDate before, CombinedQuery rows) {
		return rows.exists("""
				diary where account_id = ? and exists (select 1 from entry any_entry
				where any_entry.account_id = diary.account_id and any_entry.on_day >= ? and any_entry.on_day < ?
				and any_entry.deleted_at is null)
				and not exists (select 1 from entry answers where answers.account_id = diary.account_id
				and answers.on_day >= ? and answers.kind = 'FUNCTION' and answers.deleted_at is null)""", me.value(),
				since, before, since);
	}

	/** Returns the last day with an exercise, if there is none since another day. */
	public static Supplier<Optional<LocalDate>> lastExercise(AccountId me, LocalDate unlessSince, CombinedQuery rows) {
		Supplier<List<LocalDate>> last = rows.add(RowQuery.of(Map.of(Column.ON_DAY, "max(done.starts_on)"), """
				(select account_id from diary where account_id = ? and not exists (select 1 from entry recent
				where recent.account_id = diary.account_id and recent.on_day >= ? and recent.kind = 'EXERCISE'
				and recent.deleted_at is null)) idle
				join diary_total done on done.account_id = idle.account_id and done.step = 'DAY'
				and done.exercises > 0 group by done.account_id""",
				(row, number) -> row.getObject("on_day", LocalDate.class), me.value(), unlessSince));
		return () -> last.get().stream().findFirst();
	}

	/** Selects the latest six medicines and other help from a day on, in no order. */
	public static Supplier<List<MedicineEntry.Item>> recentMedicines(AccountId me, LocalDate from, CombinedQuery rows) {
		return rows.add(RowQuery.of(Map.of(Column.TEXT, "medicine", Column.TEXT2, "medicine_amount"),
				"""
						(select medicine, medicine_amount from entry where account_id = ? and on_day >= ? and kind = 'MEDICINE'
						and exercise is null and own_exercise_id is null and deleted_at is null group by medicine, medicine_amount
						order by max(on_day) desc, max(happened_at) desc nulls last limit 6) taken""",
				(row, number) -> new MedicineEntry.Item(row.getString("text"), row.getString("text2")), me.value(),
				from));
	}

	/**
	 * Returns the latest session since a day that pain was rated before and after, and
	 * that was long enough to count.
	 * @param treatment null for any
	 */
	public static Supplier<Optional<ReliefEntry.Rating>> latestRated(AccountId me, @Nullable Treatment treatment,
			LocalDate since, CombinedQuery rows) {
		List<Object> treatments = Stream.of(Treatment.values())
			.filter((one) -> treatment == null || one == treatment)
			.<Object>map(Treatment::name)
			.toList();
		Supplier<List<ReliefEntry.Rating>> latest = rows.add(RowQuery.of(
				Map.of(Column.TEXT, "protocol", Column.ON_DAY, "on_day", Column.NUMBER, "pain_before", Column.NUMBER2,
						"pain_after"),
				"""
						(select protocol, on_day, pain_before, pain_after from entry where account_id = ? and on_day >= ?
						and kind = 'RELIEF' and exercise is null and own_exercise_id is null and deleted_at is null and protocol in (%s) and pain_before is not null and pain_after is not null
						and (minutes is null or minutes >= ?)
						order by on_day desc, happened_at desc nulls last, id desc limit 1) latest"""
					.formatted(String.join(", ", Collections.nCopies(treatments.size(), "?"))),
				(row, number) -> new ReliefEntry.Rating(Treatment.valueOf(row.getString("text")),
						row.getObject("on_day", LocalDate.class), null, new PainLevel(row.getInt("number")),
						new PainLevel(row.getInt("number2"))),
				Stream
					.of(Stream.of(me.value(), since), treatments.stream(), Stream.of(ReliefEntry.Rating.LEAST_MINUTES))
					.flatMap((values) -> values)
					.toArray()));
		return () -> latest.get().stream().findFirst();
	}

}
