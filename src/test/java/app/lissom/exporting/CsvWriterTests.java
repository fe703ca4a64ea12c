package app.lissom.exporting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.lissom.RandomValues;
import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryExport;
import app.lissom.diary.EntryKind;
import app.lissom.diary.PainEntry.Quality;
import app.lissom.diary.Treatment;
import app.lissom.exercises.Exercises;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.Note;
import app.lissom.kernel.SpreadsheetText;
import app.lissom.kernel.TestFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class CsvWriterTests {

	private static final ExportFormat FORMAT = TestFormat.on("2026-11-22");

	private final Entries mine = Entries.of(new AccountId(UUID.randomUUID()));

	@Test
	void writesTablesThatReadBackUnchanged() {
		RandomValues.forAll((any) -> readsAsWritten(any.list(0, 5, CsvWriterTests::note)));
	}

	private void readsAsWritten(List<String> notes) {
		List<List<String>> rows = rows(EntryKind.NOTE, notes.stream().map(this.mine::note).toArray(Entry[]::new));
		assertThat(rows).hasSize(notes.size() + 1).first().isEqualTo(List.of("id", "day", "at", "note"));
		for (int i = 0; i < notes.size(); i++) {
			String cell = rows.get(i + 1).get(3);
			assertThat(cell).isIn(notes.get(i), "'" + notes.get(i));
			assertThat(SpreadsheetText.restore(cell)).isEqualTo(notes.get(i));
			assertThat("=+-@\t\r\n".indexOf(cell.charAt(0))).isNegative();
		}
	}

	/** Often begins like a formula, after which comes anything. */
	private static String note(RandomValues any) {
		String text = any.list(0, 4, (first) -> first.of("=", "+", "-", "@", "\"", ",", "'", "\t", "\n", " ", "\uFF1D"))
			.stream()
			.reduce("", String::concat) + any.text(0, 36);
		return isNote(text) ? text : "=" + any.between(0, 9);
	}

	private static boolean isNote(String text) {
		try {
			new Note(text);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+49 30", "-5", "@SUM(A1)", "\t=1", "\r", "\n=1", " =1", "\uFF1D1", "\uFF0B1",
			"\uFF0D1", "\uFF20A", "\u3000=1", "'=1", "''-" })
	void defusesWhatASpreadsheetWouldRun(String formula) {
		assertThat(SpreadsheetText.defuse(formula)).isEqualTo("'" + formula);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1-1", "After gardening.", "'twas", "\u2212 3", "Straße" })
	void leavesOtherTextAlone(String text) {
		assertThat(SpreadsheetText.defuse(text)).isEqualTo(text);
	}

	@Test
	void leavesACellEmptyWithoutAValue() {
		assertThat(rows(EntryKind.RELIEF, this.mine.relief(Treatment.ICE, null)).get(1)).endsWith("2026-03-14", "",
				"ice", "15", "6", "3", "");
	}

	@Test
	void writesMomentsWithTheirOffset() {
		assertThat(
				rows(EntryKind.RELIEF, this.mine.relief(Treatment.ICE, Instant.parse("2026-07-14T23:10:00Z"))).get(1))
			.contains("2026-07-15T01:10+02:00");
	}

	@Test
	void putsSpacesBetweenSeveralWords() {
		assertThat(rows(EntryKind.PAIN, this.mine.painOf(6)).get(1)).endsWith("6", "tight", "", "low_back leg", "left",
				"");
		assertThat(rows(EntryKind.PAIN, this.mine.painOf(6, Quality.NUMB, Quality.DULL)).get(1)).endsWith("6", "",
				"dull numb", "", "", "");
		assertThat(rows(EntryKind.SAFETY, this.mine.safety(WarningSign.BLADDER, WarningSign.FEVER)).get(1))
			.endsWith("bladder fever");
		assertThat(rows(EntryKind.SAFETY, this.mine.safety()).get(1)).endsWith("");
	}

	@Test
	void hasAColumnForEachField() {
		List<Entry> all = List.of(this.mine.painOf(UUID.randomUUID(), 6, "Note"), this.mine.water(250),
				this.mine.exercise("bridge"), this.mine.relief(Treatment.ICE, Instant.EPOCH), this.mine.massage(),
				this.mine.medicine("Ibuprofen", "1 tablet"), this.mine.posture(), this.mine.note("Note"),
				this.mine.function(5, 4, 4), this.mine.safety());
		assertThat(all).extracting(Entry::kind).containsExactlyInAnyOrder(EntryKind.values());
		for (Entry entry : all) {
			JsonNode exported = FORMAT.json().valueToTree(EntryExport.of(entry, ZoneId.of("UTC")));
			assertThat(EntryExport.columns(entry.kind()).keySet()).as("%s", entry.kind())
				.containsAll(exported.propertyNames().stream().filter((name) -> !name.equals("kind")).toList());
		}
	}

	private static List<List<String>> rows(EntryKind kind, Entry... entries) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (CsvWriter file = new CsvWriter(kind, FORMAT.json(), new Exercises(null, List.of()), out)) {
			Arrays.stream(entries).map((entry) -> EntryExport.of(entry, ZoneId.of("Europe/Berlin"))).forEach(file::add);
		}
		return Rfc4180.read(out.toString(StandardCharsets.UTF_8));
	}

}
