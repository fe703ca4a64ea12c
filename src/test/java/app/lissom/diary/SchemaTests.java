package app.lissom.diary;

import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Checks that the database itself rejects what the values reject. */
@LissomTest
@Tag("database")
class SchemaTests {

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "PAIN | pain, places | 6, 'LOW_BACK,LEG'",
			"PAIN | pain, places, feeling, side, note, qualities | 0, '', 'BOTH', 'LEFT', 'x', 'DULL,NUMB'",
			"WATER | water_ml | 5000",
			"EXERCISE | exercise, minutes, sets, part_of_day, ease | 'bridge', 1440, 100, 'MORNING', 'WORSE'",
			"RELIEF | protocol, minutes, pain_before, pain_after, pain_later | 'ICE', 15, 10, 0, 2",
			"MASSAGE | massage, next_on, pain_before, pain_after | 'REIKI', '2026-03-14', 0, 10",
			"MEDICINE | medicine, medicine_amount, note | 'Gel', 'a little', 'x'", "POSTURE | version | 0",
			"NOTE | note | 'x'", "SAFETY | signs | ''", "FUNCTION | average_pain, enjoyment, activity | 0, 10, 5" })
	void acceptsValidRows(String kind, String columns, String values) {
		assertThat(insert(kind, columns, values)).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "PAIN | pain, places | 11, ''", "PAIN | pain, places | -1, ''", "PAIN | pain, places | null, ''",
					"PAIN | pain | 6", "PAIN | pain, places | 6, 'KNEE'", "PAIN | pain, places | 6, 'LEG,LOW_BACK'",
					"PAIN | pain, places, feeling | 6, '', 'SAD'", "PAIN | pain, places, side | 6, '', 'TOP'",
					"PAIN | pain, places, water_ml | 6, '', 250", "PAIN | pain, places, note | 6, '', ''",
					"PAIN | pain, places, minutes | 6, '', 5", "WATER | water_ml | 0", "WATER | water_ml | -3",
					"WATER | water_ml | 5001", "WATER | version | 0", "WATER | water_ml, note | 250, 'x'",
					"WATER | water_ml, pain | 250, 3", "EXERCISE | version | 0", "EXERCISE | exercise | ''",
					"EXERCISE | exercise, minutes | 'bridge', 1000000", "EXERCISE | exercise, minutes | 'bridge', 0",
					"EXERCISE | exercise, sets | 'bridge', 101", "EXERCISE | exercise, part_of_day | 'bridge', 'NOON'",
					"EXERCISE | exercise, ease | 'bridge', 'FINE'",
					"EXERCISE | own_exercise_id | '01890a5d-ac96-774b-bcce-b302099a8057'",
					"EXERCISE | exercise, own_exercise_id | 'bridge', '01890a5d-ac96-774b-bcce-b302099a8057'",
					"RELIEF | version | 0", "RELIEF | protocol | 'SAUNA'", "RELIEF | protocol, pain_before | 'ICE', 11",
					"RELIEF | protocol, pain_after | 'ICE', -1", "MASSAGE | version | 0",
					"MASSAGE | massage | 'TICKLING'", "MASSAGE | massage, pain_later | 'REIKI', 3",
					"MASSAGE | massage, next_on | 'REIKI', '2026-03-13'", "MEDICINE | version | 0",
					"MEDICINE | medicine | ''", "MEDICINE | medicine, medicine_amount | 'Gel', ''",
					"PAIN | pain, places, qualities | 6, '', ''", "POSTURE | qualities | 'DULL'",
					"POSTURE | medicine | 'Gel'", "POSTURE | medicine_amount | '1'", "POSTURE | note | 'x'",
					"POSTURE | exercise | 'bridge'", "POSTURE | sets | 2", "POSTURE | pain_before | 2",
					"POSTURE | pain_later | 2", "RELIEF | protocol, pain_later | 'ICE', 11",
					"POSTURE | protocol | 'ICE'", "POSTURE | massage | 'REIKI'", "POSTURE | next_on | '2027-01-01'",
					"POSTURE | signs | ''", "POSTURE | side | 'LEFT'", "NOTE | version | 0", "NOTE | note | ''",
					"SAFETY | version | 0", "DREAM | version | 0", "FUNCTION | average_pain, enjoyment | 3, 4",
					"FUNCTION | version | 0", "FUNCTION | average_pain, enjoyment, activity | 3, 4, 11",
					"POSTURE | enjoyment | 3", "NOTE | note, average_pain, enjoyment, activity | 'x', 1, 2, 3" })
	void rejectsInvalidRows(String kind, String columns, String values) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> insert(kind, columns, values));
	}

	private int insert(String kind, String columns, String values) {
		String more = columns.equals("version") ? "" : ", " + columns;
		return this.jdbc.update(
				"insert into entry (account_id, id, kind, version, on_day" + more + ") values (?, ?, ?, 0, '2026-03-14'"
						+ (more.isEmpty() ? "" : ", " + values) + ")",
				this.people.createAccount().value(), UUID.randomUUID(), kind);
	}

	@Test
	void rejectsEntriesWithoutAnAccount() {
		Entries nobody = Entries.of(new AccountId(UUID.randomUUID()));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.diary.add(nobody.painOf(3)));
	}

	@Test
	void rejectsACustomExerciseOfAnotherAccount() {
		UUID owner = this.people.createAccount().value();
		UUID exercise = UUID.randomUUID();
		this.jdbc.update("insert into own_exercise (account_id, id, version, name) values (?, ?, 0, 'glide')", owner,
				exercise);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> insert("EXERCISE", "own_exercise_id", "'" + exercise + "'"));
	}

	@Test
	void deletesAllRowsOfADeletedAccount() {
		var me = this.people.createAccount();
		UUID exercise = UUID.randomUUID();
		this.jdbc.update("insert into own_exercise (account_id, id, version, name) values (?, ?, 0, 'glide')",
				me.value(), exercise);
		this.diary.add(Entries.of(me).painOf(3), new ExerciseEntry(OwnedId.of(me, UUID.randomUUID()),
				Moment.stated(Entries.DAY, null), ExerciseRef.ofCustom(exercise), null, null, null, null));
		this.jdbc.update("delete from account where id = ?", me.value());
		for (String table : new String[] { "entry", "own_exercise" }) {
			assertThat(this.jdbc.queryForObject("select count(*) from " + table + " where account_id = ?",
					Integer.class, me.value()))
				.isZero();
		}
	}

}
