package app.lissom.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RowQuery;
import app.lissom.kernel.RowQuery.Column;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds, saves, completes and deletes the reminders of all accounts. */
interface Reminders extends Repository<Reminder, OwnedId> {

	@Query("from Reminder r where r.key.accountId = :account order by r.schedule.starts, r.key.id")
	List<Reminder> findAll(UUID account);

	/** Returns the reminders of an account, by their first time of day. */
	default List<Reminder> of(AccountId me) {
		return findAll(me.value());
	}

	/** Asks for the same, to show them: without their revision. */
	static Supplier<List<Reminder>> of(AccountId me, CombinedQuery rows) {
		Supplier<List<Reminder>> found = rows.add(RowQuery.of(
				Map.ofEntries(Map.entry(Column.ID, "id"), Map.entry(Column.TEXT, "kind"),
						Map.entry(Column.TEXT2, "days"), Map.entry(Column.TEXT3, "text"),
						Map.entry(Column.NUMBER, "starts_at"), Map.entry(Column.NUMBER2, "ends_at"),
						Map.entry(Column.NUMBER3, "every_minutes"), Map.entry(Column.FLAG, "unless_logged"),
						Map.entry(Column.TIME, "revised_at"), Map.entry(Column.TIME2, "done_at"),
						Map.entry(Column.TIME3, "snoozed_until")),
				"reminder where account_id = ?", (row, number) -> read(me, row), me.value()));
		return () -> found.get()
			.stream()
			.sorted(Comparator.comparing((Reminder one) -> one.schedule().starts())
				.thenComparing(Reminder::id, OwnedId.ID_ORDER))
			.toList();
	}

	private static Reminder read(AccountId me, ResultSet row) throws SQLException {
		return new Reminder(OwnedId.of(me, row.getObject("id", UUID.class)),
				ReminderKind.valueOf(row.getString("text")),
				Schedule.ofStored(row.getString("text2"), row.getInt("number"), row.getObject("number2", Integer.class),
						row.getObject("number3", Integer.class)),
				row.getString("text3"), row.getBoolean("flag"), Objects.requireNonNull(instant(row, "time")))
			.asStored(instant(row, "time2"), instant(row, "time3"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	Optional<Reminder> findById(OwnedId id);

	Reminder save(Reminder reminder);

	void delete(Reminder reminder);

	/**
	 * Saves a reminder, in the caller's transaction.
	 * @param seen the one that the person saw and means to change; null for none
	 */
	default SaveResult<Reminder> save(Reminder reminder, @Nullable SeenVersion seen) {
		Reminder saved = findById(reminder.key()).orElse(null);
		if (saved == null && seen == null) {
			return SaveResult.saveUnlessRepeated(reminder, of(new AccountId(reminder.key().accountId())),
					reminder::hasSameContent, () -> save(reminder));
		}
		return SaveResult.saveUnlessConflict(saved, (saved != null) ? saved.seen() : SeenVersion.ofValue(null),
				reminder, saved != null && saved.hasSameContent(reminder), seen,
				() -> findById(reminder.key()).ifPresentOrElse((one) -> one.change(reminder), () -> save(reminder)));
	}

}
