package app.lissom.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
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

	private static final String SELECT = "select "
			+ Arrays.stream(Field.values()).map(Field::column).collect(Collectors.joining(", "))
			+ " from entry where account_id = ? and ";

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
	 * day on all kinds, with those deleted after an instant. Kinds are told by what they
	 * lack: H2 compares a word with several of a list.
	 */
	List<Entry> recent(AccountId me, LocalDate from, LocalDate to, LocalDate allFrom, Instant deletedAfter) {
		return find("""
				on_day between ? and ? and (deleted_at is null
					and water_ml is null and medicine is null and average_pain is null and kind <> 'NOTE'
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

	/**
	 * Finds the medicines of some days, and one exercise of the guide. Each half has an
	 * index that leads to its rows alone: a year has some thousand others. H2 keeps what
	 * it parsed of a select, but not of a union.
	 */
	List<Diary.Fact> medicinesAnd(AccountId me, String slug, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select * from (
				select kind, on_day, minutes from entry where account_id = ? and kind = 'MEDICINE' and exercise is null
				and own_exercise_id is null and on_day between ? and ? and deleted_at is null
				union all
				select kind, on_day, minutes from entry where account_id = ? and kind = 'EXERCISE' and exercise = ?
				and own_exercise_id is null and on_day between ? and ? and deleted_at is null) joint""")
			.params(me.value(), from, to, me.value(), slug, from, to)
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
		found.sort(EntryReader::compare);
		return found;
	}

	/** Rows come by day: to sort them here costs less than in the database. */
	private static int compare(Entry one, Entry other) {
		int order = one.day().compareTo(other.day());
		return (order != 0) ? order : compareOfDay(one, other);
	}

	private static int compareOfDay(Entry one, Entry other) {
		Instant at = one.at();
		Instant otherAt = other.at();
		int order = (at != null && otherAt != null) ? at.compareTo(otherAt)
				: Boolean.compare(at != null, otherAt != null);
		return (order != 0) ? order : OwnedId.ID_ORDER.compare(one.id(), other.id());
	}

	private static Entry read(AccountId me, Row row) throws SQLException {
		OwnedId key = OwnedId.of(me, row.require(UUID.class, Field.ID));
		Moment moment = Moment.stated(row.require(LocalDate.class, Field.ON_DAY), row.instant(Field.HAPPENED_AT));
		return EntryKind.valueOf(row.require(String.class, Field.KIND))
			.contentOf(row)
			.toEntry(key, moment)
			.asStored(row.number(Field.VERSION), row.instant(Field.DELETED_AT));
	}

	/**
	 * Lists what any kind of entry reads. To look up a name in the result for each entry
	 * is a sixth of what reading takes.
	 */
	enum Field {

		ID, KIND, VERSION, ON_DAY, HAPPENED_AT, DELETED_AT, PAIN, FEELING, QUALITIES, PLACES, SIDE, NOTE, WATER_ML,
		EXERCISE, OWN_EXERCISE_ID, MINUTES, SETS, PART_OF_DAY, EASE, PROTOCOL, PAIN_BEFORE, PAIN_AFTER, PAIN_LATER,
		MASSAGE, NEXT_ON, MEDICINE, MEDICINE_AMOUNT, AVERAGE_PAIN, ENJOYMENT, ACTIVITY, SIGNS;

		private final int number = ordinal() + 1;

		private String column() {
			return name().toLowerCase(Locale.ROOT);
		}

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

		<T> @Nullable T value(Class<T> type, Field column) throws SQLException {
			return this.columns.getObject(column.number, type);
		}

		<T> T require(Class<T> type, Field column) throws SQLException {
			return Objects.requireNonNull(value(type, column));
		}

		@Nullable String text(Field column) throws SQLException {
			return this.columns.getString(column.number);
		}

		int number(Field column) throws SQLException {
			return this.columns.getInt(column.number);
		}

		@Nullable Integer numberOrNull(Field column) throws SQLException {
			int number = number(column);
			return this.columns.wasNull() ? null : number;
		}

		<E extends Enum<E>> @Nullable E word(Class<E> type, Field column) throws SQLException {
			String word = text(column);
			return (word != null) ? Enum.valueOf(type, word) : null;
		}

		@Nullable Instant instant(Field column) throws SQLException {
			OffsetDateTime time = value(OffsetDateTime.class, column);
			return (time != null) ? time.toInstant() : null;
		}

		@Nullable PainLevel pain(Field column) throws SQLException {
			return PainLevel.ofNullable(numberOrNull(column));
		}

		@Nullable Minutes minutes() throws SQLException {
			return Minutes.ofNullable(numberOrNull(Field.MINUTES));
		}

		@Nullable Note note() throws SQLException {
			String text = text(Field.NOTE);
			return (text != null) ? new Note(text) : null;
		}

	}

}
