package app.lissom.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.PartOfDay;
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

	private static final String SELECT = """
			select account_id, id, kind, version, on_day, happened_at, deleted_at, exercise, own_exercise_id, minutes, sets,
			part_of_day, ease, average_pain, enjoyment, activity, massage, pain_before, pain_after, pain_later, next_on,
			medicine, medicine_amount, note, pain, feeling, qualities, places, side, protocol, signs, water_ml
			from entry where account_id = ? and\s""";

	private static final String IN_ORDER = " order by on_day, happened_at nulls first, id";

	private static final PainEntry.QualitiesConverter QUALITIES = new PainEntry.QualitiesConverter();

	private static final PainEntry.AreasConverter AREAS = new PainEntry.AreasConverter();

	private static final SafetyCheckEntry.SignsConverter SIGNS = new SafetyCheckEntry.SignsConverter();

	private final JdbcClient jdbc;

	EntryReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Finds entries from one day to another, and those deleted after an instant. */
	List<Entry> between(AccountId me, LocalDate from, LocalDate to, Instant deletedAfter) {
		return find("on_day between ? and ? and (deleted_at is null or deleted_at > ?)", me.value(), from, to,
				deletedAfter.atOffset(ZoneOffset.UTC));
	}

	/**
	 * Finds entries about pain and exercise from one day to another, and from a later day
	 * on all kinds, with those deleted after an instant.
	 */
	List<Entry> recent(AccountId me, LocalDate from, LocalDate to, LocalDate allFrom, Instant deletedAfter) {
		return find("""
				on_day between ? and ? and (deleted_at is null
					and kind in ('PAIN', 'RELIEF', 'MASSAGE', 'SAFETY', 'EXERCISE')
					or on_day >= ? and (deleted_at is null or deleted_at > ?))""", me.value(), from, to, allFrom,
				deletedAfter.atOffset(ZoneOffset.UTC));
	}

	/** Finds entries of what a report sums up, but no deleted ones. */
	List<Entry> forReport(AccountId me, LocalDate from, LocalDate to) {
		return find("""
				on_day between ? and ? and deleted_at is null
				and kind in ('PAIN', 'RELIEF', 'MASSAGE', 'MEDICINE', 'SAFETY', 'EXERCISE', 'FUNCTION')""", me.value(),
				from, to);
	}

	/** Finds the medicines of some days, and one exercise of the guide. */
	List<Entry> medicinesAnd(AccountId me, String slug, LocalDate from, LocalDate to) {
		return find("on_day between ? and ? and deleted_at is null and (kind = 'MEDICINE' or exercise = ?)", me.value(),
				from, to, slug);
	}

	private List<Entry> find(String condition, Object... arguments) {
		return this.jdbc.sql(SELECT + condition + IN_ORDER).params(arguments).query((row, number) -> read(row)).list();
	}

	private static Entry read(ResultSet row) throws SQLException {
		OwnedId key = new OwnedId(row.getObject("account_id", UUID.class), row.getObject("id", UUID.class));
		OffsetDateTime at = row.getObject("happened_at", OffsetDateTime.class);
		OffsetDateTime deletedAt = row.getObject("deleted_at", OffsetDateTime.class);
		Moment moment = Moment.stated(row.getObject("on_day", LocalDate.class), (at != null) ? at.toInstant() : null);
		return content(row).toEntry(key, moment)
			.asStored(row.getLong("version"), (deletedAt != null) ? deletedAt.toInstant() : null);
	}

	private static EntryContent content(ResultSet row) throws SQLException {
		return switch (EntryKind.valueOf(row.getString("kind"))) {
			case PAIN -> new PainEntry.Content(new PainLevel(row.getInt("pain")), word(Feeling.class, row, "feeling"),
					QUALITIES.convertToEntityAttribute(row.getString("qualities")),
					Objects.requireNonNull(AREAS.convertToEntityAttribute(row.getString("places"))),
					word(PainEntry.Side.class, row, "side"), note(row));
			case WATER -> new WaterEntry.Content(new WaterVolume(row.getInt("water_ml")));
			case EXERCISE -> new ExerciseEntry.Content(row.getString("exercise"),
					row.getObject("own_exercise_id", UUID.class), minutes(row), number(row, "sets"),
					word(PartOfDay.class, row, "part_of_day"), word(ExerciseFeedback.class, row, "ease"));
			case RELIEF -> new ReliefEntry.Content(Treatment.valueOf(row.getString("protocol")), minutes(row),
					pain(row, "pain_before"), pain(row, "pain_after"), pain(row, "pain_later"));
			case MASSAGE ->
				new MassageEntry.Content(MassageEntry.Massage.valueOf(row.getString("massage")), minutes(row),
						pain(row, "pain_before"), pain(row, "pain_after"), row.getObject("next_on", LocalDate.class));
			case MEDICINE ->
				new MedicineEntry.Content(row.getString("medicine"), row.getString("medicine_amount"), note(row));
			case POSTURE -> new PostureCheckEntry.Content();
			case NOTE -> new NoteEntry.Content(Objects.requireNonNull(note(row)));
			case FUNCTION ->
				new FunctionEntry.Content(row.getInt("average_pain"), row.getInt("enjoyment"), row.getInt("activity"));
			case SAFETY -> new SafetyCheckEntry.Content(
					Objects.requireNonNull(SIGNS.convertToEntityAttribute(row.getString("signs"))));
		};
	}

	private static <E extends Enum<E>> @Nullable E word(Class<E> type, ResultSet row, String column)
			throws SQLException {
		String word = row.getString(column);
		return (word != null) ? Enum.valueOf(type, word) : null;
	}

	private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}

	private static @Nullable PainLevel pain(ResultSet row, String column) throws SQLException {
		return PainLevel.ofNullable(number(row, column));
	}

	private static @Nullable Minutes minutes(ResultSet row) throws SQLException {
		return Minutes.ofNullable(number(row, "minutes"));
	}

	private static @Nullable Note note(ResultSet row) throws SQLException {
		String text = row.getString("note");
		return (text != null) ? new Note(text) : null;
	}

}
