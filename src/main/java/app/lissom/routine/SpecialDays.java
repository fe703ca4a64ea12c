package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.Note;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores flare and rest days, and people's notes for flare days.
 */
@Repository
public class SpecialDays {

	private final JdbcClient jdbc;

	private final RetryingTransaction transaction;

	SpecialDays(JdbcClient jdbc, RetryingTransaction transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/** The marked days of an account, the earliest first. */
	Map<LocalDate, SpecialDay> since(AccountId me, LocalDate first) {
		Map<LocalDate, SpecialDay> days = new TreeMap<>();
		sql("select on_day, kind from gentle_day where account_id = :me and on_day >= :first", me).param("first", first)
			.query((row, number) -> days.put(row.getObject(1, LocalDate.class), SpecialDay.valueOf(row.getString(2))))
			.list();
		return days;
	}

	/** The flare days of an account, the earliest first. */
	public List<LocalDate> flares(AccountId me, LocalDate from, LocalDate to) {
		return sql("""
				select on_day from gentle_day where account_id = :me and on_day between :from and :to
				and kind = 'FLARE' order by on_day""", me).param("from", from)
			.param("to", to)
			.query(LocalDate.class)
			.list();
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
		return this.transaction
			.act(() -> SaveResult.ofValue(on(me, day), Optional.ofNullable(kind), seen, () -> mark(me, day, kind)));
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

	/** What helps on a flare day, in the person's own words. */
	Optional<Note> note(AccountId me) {
		return sql("select note from flare_note where account_id = :me", me).query(String.class)
			.optional()
			.map(Note::new);
	}

	/**
	 * Saves the note for flare days, or deletes it.
	 * @param seen the note that the person saw; null to overwrite whatever is saved
	 */
	SaveResult<String> save(AccountId me, @Nullable Note note, @Nullable SeenVersion seen) {
		return this.transaction.act(() -> SaveResult.ofValue(note(me).map(Note::text).orElse(""),
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
