package app.lissom.diary;

import java.util.UUID;

import app.lissom.account.WaterUnit;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Note;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SeenVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ValuesTests {

	@ParameterizedTest
	@ValueSource(ints = { -1, 11, Integer.MIN_VALUE, Integer.MAX_VALUE })
	void refusesPainThatIsNotOnTheScale(int level) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PainLevel(level));
	}

	@Test
	void comparesPain() {
		assertThat(new PainLevel(0)).isLessThan(new PainLevel(10));
	}

	@ParameterizedTest
	@ValueSource(ints = { -3, 0, 5001 })
	void rejectsWaterOutOfRange(int millilitres) {
		assertThatIllegalArgumentException().isThrownBy(() -> WaterVolume.ofMillilitres(millilitres));
	}

	@ParameterizedTest
	@CsvSource({ "250, 8.5", "237, 8", "2957, 100", "30, 1" })
	void showsOuncesToATenth(int millilitres, String ounces) {
		assertThat(WaterUnit.FL_OZ.show(millilitres).toPlainString()).isEqualTo(ounces);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 1441, 1_000_000 })
	void rejectsMinutesOutOfRange(int minutes) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Minutes(minutes));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n ", "a\u0000b", "\u001b[31m", "half \ud83d", "back\u0008space" })
	void rejectsNotesWithControlCharacters(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Note(text));
	}

	@Test
	void countsCharactersOfANoteAsPeopleDo() {
		String emoji = "\ud83d\ude42";
		assertThat(new Note(emoji.repeat(10_000)).text()).hasSize(20_000);
		assertThatIllegalArgumentException().isThrownBy(() -> new Note(emoji.repeat(10_001)));
	}

	@Test
	void normalizesTheLineEndsOfANote() {
		assertThat(Note.ofNullable(" one\r\ntwo\tthree\n ")).isEqualTo(new Note("one\ntwo\tthree"));
		assertThat(Note.ofNullable(" \r\n ")).isNull();
	}

	@Test
	void hidesTheTextOfANoteFromLogs() {
		assertThat(new Note("secret")).asString().doesNotContain("secret");
	}

	@Test
	void readsTheExerciseOfAForm() {
		UUID own = UUID.randomUUID();
		assertThat(ExerciseRef.read("bridge")).isEqualTo(ExerciseRef.ofGuide("bridge"));
		assertThat(ExerciseRef.read(ExerciseRef.ofCustom(own).value())).isEqualTo(ExerciseRef.ofCustom(own));
		assertThat(ExerciseRef.read("own:nonsense")).isNull();
		assertThat(ExerciseRef.read("")).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> new ExerciseRef("bridge", own));
		assertThatIllegalArgumentException().isThrownBy(() -> new ExerciseRef(null, null));
	}

	@Test
	void readsTheStateThatAFormHasSeen() {
		SeenVersion kept = new SeenVersion(UUID.randomUUID(), 7);
		assertThat(SeenVersion.valueOf(kept.toString())).isEqualTo(kept);
		assertThatIllegalArgumentException().isThrownBy(() -> SeenVersion.valueOf("7"));
		assertThatIllegalArgumentException().isThrownBy(() -> SeenVersion.valueOf("x~7"));
		assertThatIllegalArgumentException().isThrownBy(() -> SeenVersion.valueOf(kept.id() + "~x"));
	}

}
