package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.Note;
import app.lissom.kernel.RetryingTransaction;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days on which a back flares up or rests, and what its owner wrote about them. */
@Repository
public class SpecialDays {

	private final JdbcClient jdbc;

	private final RetryingTransaction alone;

	SpecialDays(JdbcClient jdbc, RetryingTransaction alone) {
		this.jdbc = jdbc;
		this.alone = alone;
	}

	/** The days of this account that are marked, the earliest first. */
	Map<LocalDate, SpecialDay> since(AccountId me, LocalDate first) {
		Map<LocalDate, SpecialDay> days = new TreeMap<>();
		this.jdbc.sql("select on_day, kind from gentle_day where account_id = :me and on_day >= :first")
			.param("me", me.value())
			.param("first", first)
			.query((row, number) -> days.put(row.getObject(1, LocalDate.class), SpecialDay.valueOf(row.getString(2))))
			.list();
		return days;
	}

	/** The days of this account on which the back flared up, the earliest first. */
	public List<LocalDate> flares(AccountId me, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select on_day from gentle_day where account_id = :me and on_day between :from and :to
				and kind = 'FLARE' order by on_day""")
			.param("me", me.value())
			.param("from", from)
			.param("to", to)
			.query(LocalDate.class)
			.list();
	}

	/** How a day is marked, if it is. */
	Optional<SpecialDay> on(AccountId me, LocalDate day) {
		return this.jdbc.sql("select kind from gentle_day where account_id = :me and on_day = :day")
			.param("me", me.value())
			.param("day", day)
			.query((row, number) -> SpecialDay.valueOf(row.getString(1)))
			.optional();
	}

	/** Marks a day; null makes it one like all others again. */
	void mark(AccountId me, LocalDate day, @Nullable SpecialDay kind) {
		this.alone.act(() -> {
			this.jdbc.sql("delete from gentle_day where account_id = :me and on_day = :day")
				.param("me", me.value())
				.param("day", day)
				.update();
			return (kind == null) ? 0
					: this.jdbc.sql("insert into gentle_day (account_id, on_day, kind) values (:me, :day, :kind)")
						.param("me", me.value())
						.param("day", day)
						.param("kind", kind.name())
						.update();
		});
	}

	/** What helps on a flare day, in the person's own words. */
	Optional<Note> note(AccountId me) {
		return this.jdbc.sql("select note from flare_note where account_id = :me")
			.param("me", me.value())
			.query(String.class)
			.optional()
			.map(Note::new);
	}

	/** Keeps that; null forgets it. */
	void write(AccountId me, @Nullable Note note) {
		this.alone.act(() -> {
			this.jdbc.sql("delete from flare_note where account_id = :me").param("me", me.value()).update();
			return (note == null) ? 0
					: this.jdbc.sql("insert into flare_note (account_id, note) values (:me, :note)")
						.param("me", me.value())
						.param("note", note.text())
						.update();
		});
	}

}
