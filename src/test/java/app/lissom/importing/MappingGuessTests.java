package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import app.lissom.diary.EntryKind;
import app.lissom.importing.TableMapping.Measure;
import app.lissom.kernel.AmountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

class MappingGuessTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "Pain;Date|6;2026-11-22|1|-", "Date;Time;Pain|2026-11-22;07:40;6|0|1",
					"When;Time;Pain|2026-11-22 07:40;09:00;6|0|-", "Pain;Noted;Taken|6;2026-11-22;1.5.2026|1|-",
					"Pain;Made;Date|6;2026-11-21;2026-11-22|2|-", "Date;Pain;When|none;6;2026-11-22|2|-",
					"Date;Time;Pain|2026-11-22;morning;6|0|-", "Date;Zeit;Schmerz|2026-11-22;7.40;6|0|1" })
	void findsDayAndTime(String header, String line, Integer date, Integer time) {
		TableMapping guess = guess(header, line);
		assertThat(guess.date()).isEqualTo(date);
		assertThat(guess.time()).isEqualTo(time);
		assertThat(guess.order()).isNull();
		assertThat(guess.mark()).isNull();
		assertThat(guess.rounding()).isNull();
	}

	@Test
	void takesAColumnOfWhichHalfTheCellsAreDays() {
		assertThat(guess("Pain;Date", "6;2026-11-22", "7;", "5;soon").date()).isEqualTo(1);
		assertThat(guess("Pain;Date;At", "6;soon;2026-11-22", "7;later;2026-11-22", "5;2026-11-22;2026-11-22").date())
			.isEqualTo(2);
	}

	@Test
	void takesNoColumnThatIsMostlySomethingElse() {
		assertThat(guess("Date;Pain", "soon;6", "later;6", "2026-11-22;5").date()).isNull();
		assertThat(guess("At;Date;Pain", (";2026-11-22;6\n".repeat(250) + "soon;2026-11-22;6").split("\n")).date())
			.isEqualTo(1);
		assertThat(guess("Time;Pain", "12.11.10;6").time()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "Date;Pain;Notes|2026-11-22;6;stiff|PAIN|1|2|-",
			"Date;Pain|2026-11-22;6|PAIN|1|-|-", "Date;Schmerz;Bemerkung|2026-11-22;6;steif|PAIN|1|2|-",
			"Date;Water|2026-11-22;250|WATER|1|-|MILLILITRE", "Date;Water|2026-11-22;50|WATER|1|-|MILLILITRE",
			"Date;Water|2026-11-22;49|WATER|1|-|-", "Date;Water (l);Note|2026-11-22;250;x|WATER|1|-|LITRE",
			"Date;Water|2026-11-22;soon|WATER|1|-|-", "Date;Medicine;Amount|2026-11-22;Ibuprofen;1|MEDICINE|-|1|-",
			"Date;Exercise;Minutes|2026-11-22;Bridge;5|EXERCISE|2|1|-",
			"Date;Exercise;Score|2026-11-22;Bridge;5|EXERCISE|-|1|-",
			"Date;Exercise;Mood|2026-11-22;Bridge;5|EXERCISE|-|1|-",
			"Date;Water;Score|2026-11-22;250;6|WATER|1|-|MILLILITRE",
			"Date;Water;What|2026-11-22;250;Pain|WATER|1|-|MILLILITRE",
			"Date;Exercise;Minutes|2026-11-22;Bridge;long|EXERCISE|-|1|-",
			"Date;Exercise (h)|2026-11-22;2|EXERCISE|1|-|HOUR", "Date;Massage|2026-11-22;30|MASSAGE|1|-|-",
			"Date;Heat;Duration|2026-11-22;pad;30|RELIEF|2|1|-", "Date;Score|2026-11-22;6|PAIN|1|-|-",
			"Date;Score;Comment|2026-11-22;6;stiff|PAIN|1|2|-" })
	void findsWhatAColumnIsAbout(String header, String line, EntryKind kind, Integer value, Integer what,
			AmountUnit unit) {
		assertThat(guess(header, line).measures()).isEqualTo(Map.of(kind, new Measure(value, what, unit, null, null)));
	}

	@Test
	void findsSeveralKindsAndTakesTheFirstColumnOfEach() {
		assertThat(guess("Date;Pain;Pain later;Water", "2026-11-22;6;4;250").measures())
			.isEqualTo(Map.of(EntryKind.PAIN, new Measure(1, null, null, null, null), EntryKind.WATER,
					new Measure(3, null, AmountUnit.MILLILITRE, null, null)));
	}

	@Test
	void takesNoOtherColumnForAKind() {
		assertThat(guess("Date;Tablets", "2026-11-22;2").measures()).isEmpty();
		assertThat(guess("Date;Water;What", "2026-11-22;250;Pain", "2026-11-22;200;Mood").measures())
			.containsOnlyKeys(EntryKind.WATER);
		assertThat(guess("Date;Notes (pain)", "2026-11-22;6").measures()).isEmpty();
		assertThat(guess("Date;Mood", "2026-11-22;6").measures()).isEmpty();
		assertThat(guess("Date;Score", "2026-11-22;high").measures()).isEmpty();
	}

	@Test
	void findsTheKindsThatACellOfEachLineNames() {
		assertThat(guess("Date;What;Value;Remark", "2026-11-22;Water;250;", "2026-11-22;Pain;6;stiff",
				"2026-11-22;Tablets;1;", "2026-11-22;Drinks;200;")
			.measures())
			.isEqualTo(Map.of(EntryKind.WATER, new Measure(2, null, AmountUnit.MILLILITRE, null, "1:Water"),
					EntryKind.PAIN, new Measure(2, 3, null, null, "1:Pain")));
		assertThat(guess("Date;What;Count", "2026-11-22;Water;2", "2026-11-22;Mood;6").measures())
			.isEqualTo(Map.of(EntryKind.WATER, new Measure(2, null, null, null, "1:Water")));
		assertThat(guess("Date;No;What;Value", "2026-11-22;1;Water;2", "2026-11-22;2;Mood;6").measures())
			.isEqualTo(Map.of(EntryKind.WATER, new Measure(3, null, null, null, "2:Water")));
		assertThat(guess("Date;What;Value", "2026-11-22;Water;much", "2026-11-22;Mood;good").measures()).isEmpty();
	}

	private static TableMapping guess(String header, String... lines) {
		String table = header + "\n" + String.join("\n", lines) + "\n";
		return TableOutline.of(new ByteArrayResource(table.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)
			.guess();
	}

}
