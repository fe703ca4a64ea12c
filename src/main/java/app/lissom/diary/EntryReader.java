package app.lissom.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads entries to show and to sum them up: the same objects as Hibernate makes from the
 * same columns, in less time, but what is changed in them is not stored.
 */
@Repository
class EntryReader {

	/** What any kind of entry reads. */
	private static final List<String> COLUMNS = List.of("id", "kind", "version", "on_day", "happened_at", "deleted_at",
			"pain", "feeling", "qualities", "places", "side", "note", "water_ml", "exercise", "own_exercise_id",
			"minutes", "sets", "part_of_day", "ease", "protocol", "pain_before", "pain_after", "pain_later", "massage",
			"next_on", "medicine", "medicine_amount", "average_pain", "enjoyment", "activity", "signs");

	/**
	 * To look up a name in the result for each entry is a sixth of what reading takes.
	 */
	private static final Map<String, Integer> NUMBERS = COLUMNS.stream()
		.collect(Collectors.toMap(Function.identity(), (column) -> COLUMNS.indexOf(column) + 1));

	private static final String SELECT = "select " + String.join(", ", COLUMNS)
			+ " from entry where account_id = ? and ";

	/** Rows come by day: to sort them here costs less than in the database. */
	private static final Comparator<Entry> IN_ORDER = Comparator.comparing(Entry::day)
		.thenComparing(Entry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Entry::id, OwnedId.ID_ORDER);

	private final JdbcClient jdbc;

	EntryReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Finds entries from one day to another, and those deleted after an instant. */
	List<Entry> between(AccountId me, LocalDate from, LocalDate to, Instant deletedAfter) {
		return find("on_day between ? and ? and (deleted_at is null or deleted_at > ?)", me, from, to,
				deletedAfter.atOffset(ZoneOffset.UTC));
	}

	/**
	 * Finds entries about pain and self-care from one day to another, and from a later
	 * day on all kinds, with those deleted after an instant.
	 */
	List<Entry> recent(AccountId me, LocalDate from, LocalDate to, LocalDate allFrom, Instant deletedAfter) {
		return find("""
				on_day between ? and ? and (deleted_at is null
					and kind in ('PAIN', 'RELIEF', 'MASSAGE', 'SAFETY', 'EXERCISE', 'POSTURE')
					or on_day >= ? and (deleted_at is null or deleted_at > ?))""", me, from, to, allFrom,
				deletedAfter.atOffset(ZoneOffset.UTC));
	}

	/** Finds entries of what a report sums up, but no deleted ones. */
	List<Entry> forReport(AccountId me, LocalDate from, LocalDate to) {
		return find("""
				on_day between ? and ? and deleted_at is null
				and kind in ('PAIN', 'RELIEF', 'MASSAGE', 'MEDICINE', 'SAFETY', 'EXERCISE', 'FUNCTION')""", me, from,
				to);
	}

	/** Finds the medicines of some days, and one exercise of the guide. */
	List<Diary.Fact> medicinesAnd(AccountId me, String slug, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select kind, on_day, minutes from entry where account_id = ? and on_day between ? and ?
				and deleted_at is null and (kind = 'MEDICINE' or exercise = ?)""")
			.params(me.value(), from, to, slug)
			.query((row, number) -> new Diary.Fact(EntryKind.valueOf(row.getString(1)),
					row.getObject(2, LocalDate.class), row.getInt(3)))
			.list();
	}

	private List<Entry> find(String condition, AccountId me, Object... arguments) {
		List<Entry> found = this.jdbc.sql(SELECT + condition)
			.param(me.value())
			.params(arguments)
			.query((row, number) -> read(me, new Row(row)))
			.list();
		found.sort(IN_ORDER);
		return found;
	}

	private static Entry read(AccountId me, Row row) throws SQLException {
		OwnedId key = OwnedId.of(me, row.require(UUID.class, "id"));
		Moment moment = Moment.stated(row.require(LocalDate.class, "on_day"), row.instant("happened_at"));
		return EntryKind.valueOf(row.require(String.class, "kind"))
			.contentOf(row)
			.toEntry(key, moment)
			.asStored(row.number("version"), row.instant("deleted_at"));
	}

	/** Makes the content of a kind of entry from its columns. */
	@FunctionalInterface
	interface ContentReader {

		EntryContent read(Row row) throws SQLException;

	}

	/**
	 * Reads the columns of an entry; null where there is nothing.
	 */
	record Row(ResultSet columns) {

		<T> @Nullable T value(Class<T> type, String column) throws SQLException {
			return this.columns.getObject(position(column), type);
		}

		<T> T require(Class<T> type, String column) throws SQLException {
			return Objects.requireNonNull(value(type, column));
		}

		@Nullable String text(String column) throws SQLException {
			return this.columns.getString(position(column));
		}

		int number(String column) throws SQLException {
			return this.columns.getInt(position(column));
		}

		@Nullable Integer numberOrNull(String column) throws SQLException {
			int number = number(column);
			return this.columns.wasNull() ? null : number;
		}

		private static int position(String column) {
			return Objects.requireNonNull(NUMBERS.get(column));
		}

		<E extends Enum<E>> @Nullable E word(Class<E> type, String column) throws SQLException {
			String word = text(column);
			return (word != null) ? Enum.valueOf(type, word) : null;
		}

		@Nullable Instant instant(String column) throws SQLException {
			OffsetDateTime time = value(OffsetDateTime.class, column);
			return (time != null) ? time.toInstant() : null;
		}

		@Nullable PainLevel pain(String column) throws SQLException {
			return PainLevel.ofNullable(numberOrNull(column));
		}

		@Nullable Minutes minutes() throws SQLException {
			return Minutes.ofNullable(numberOrNull("minutes"));
		}

		@Nullable Note note() throws SQLException {
			String text = text("note");
			return (text != null) ? new Note(text) : null;
		}

	}

}
