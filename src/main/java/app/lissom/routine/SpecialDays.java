package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.Note;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.RowQuery;
import app.lissom.kernel.RowQuery.Column;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores flare and rest days in the table {@code gentle_day}, and people's notes for
 * flare days.
 */
@Repository
public class SpecialDays {

	private final JdbcClient jdbc;

	private final CombinedQuery.Factory queries;

	private final RetryingTransaction transaction;

	SpecialDays(JdbcClient jdbc, CombinedQuery.Factory queries, RetryingTransaction transaction) {
		this.jdbc = jdbc;
		this.queries = queries;
		this.transaction = transaction;
	}

	/** Returns the marked days of an account since a day, the earliest first. */
	SortedMap<LocalDate, SpecialDay> since(AccountId me, LocalDate first) {
		return since(me, first, this.queries.begin()).get();
	}

	/** Asks for the marked days of an account since a day, the earliest first. */
	public Supplier<SortedMap<LocalDate, SpecialDay>> since(AccountId me, LocalDate first, CombinedQuery rows) {
		Supplier<List<Map.Entry<LocalDate, SpecialDay>>> days = rows
			.add(RowQuery.of(Map.of(Column.ON_DAY, "on_day", Column.TEXT, "kind"),
					"gentle_day where account_id = ? and on_day >= ?", (row, number) -> Map
						.entry(row.getObject("on_day", LocalDate.class), SpecialDay.valueOf(row.getString("text"))),
					me.value(), first));
		return () -> days.get()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other, TreeMap::new));
	}

	public Optional<SpecialDay> on(AccountId me, LocalDate day) {
		return sql("select kind from gentle_day where account_id = :me and on_day = :day", me).param("day", day)
			.query((row, number) -> SpecialDay.valueOf(row.getString(1)))
			.optional();
	}

	/**
	 * Marks a day, or removes the mark.
	 * @param seen the mark that the person saw; null to overwrite whatever is saved
	 */
	SaveResult<Optional<SpecialDay>> save(AccountId me, LocalDate day, @Nullable SpecialDay kind,
			@Nullable SeenVersion seen) {
		return this.transaction.execute(() -> SaveResult.saveValueUnlessConflict(on(me, day), Optional.ofNullable(kind),
				seen, () -> mark(me, day, kind)));
	}

	/** Marks a day in the caller's transaction; null removes the mark. */
	void mark(AccountId me, LocalDate day, @Nullable SpecialDay kind) {
		sql("delete from gentle_day where account_id = :me and on_day = :day", me).param("day", day).update();
		if (kind != null) {
			sql("insert into gentle_day (account_id, on_day, kind) values (:me, :day, :kind)", me).param("day", day)
				.param("kind", kind.name())
				.update();
		}
	}

	/** Returns what helps on a flare day, in the person's own words. */
	Optional<Note> note(AccountId me) {
		return note(me, this.queries.begin()).get();
	}

	/** Asks for the note for flare days. */
	Supplier<Optional<Note>> note(AccountId me, CombinedQuery rows) {
		Supplier<List<Note>> notes = rows.add(RowQuery.of(Map.of(Column.TEXT, "note"),
				"flare_note where account_id = ?", (row, number) -> new Note(row.getString("text")), me.value()));
		return () -> notes.get().stream().findFirst();
	}

	/**
	 * Saves the note for flare days, or deletes it.
	 * @param seen the note that the person saw; null to overwrite whatever is saved
	 */
	SaveResult<String> save(AccountId me, @Nullable Note note, @Nullable SeenVersion seen) {
		return this.transaction.execute(() -> SaveResult.saveValueUnlessConflict(note(me).map(Note::text).orElse(""),
				(note != null) ? note.text() : "", seen, () -> write(me, note)));
	}

	/** Writes the note for flare days in the caller's transaction; null deletes it. */
	void write(AccountId me, @Nullable Note note) {
		sql("delete from flare_note where account_id = :me", me).update();
		if (note != null) {
			sql("insert into flare_note (account_id, note) values (:me, :note)", me).param("note", note.text())
				.update();
		}
	}

	private JdbcClient.StatementSpec sql(String sql, AccountId me) {
		return this.jdbc.sql(sql).param("me", me.value());
	}

}
