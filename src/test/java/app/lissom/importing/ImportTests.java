package app.lissom.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;

import app.lissom.LissomTest;
import app.lissom.diary.Entries;
import app.lissom.kernel.AccountId;
import app.lissom.totals.CalendarPeriod;
import app.lissom.totals.Totals;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
class ImportTests extends ImportFileSteps {

	@Autowired
	private Totals totals;

	@Test
	void leavesEntriesOfTheAccountUnchanged() {
		Entries here = Entries.of(this.me);
		UUID id = UUID.randomUUID();
		this.diary.add(here.painOf(id, 6, "as it was"), here.water(300));
		Map<String, Object> document = document(pain(id, 2), pain(UUID.randomUUID(), 3));
		this.mine.upload(document);
		assertThat(row(this.mine.preview(), "Pain")).containsExactly("1", "0", "1");
		assertThat(this.mine.preview().select("main").text()).contains("What's different stays as it is here.");
		assertThat(this.mine.add().select("main").text()).contains("One thing was added.");
		assertThat(this.diary.on(this.me, Entries.DAY)).hasSize(3);
		assertThat(this.mine.exported()).contains("as it was");
		assertThat(this.totals.firstDay(this.me)).contains(Entries.DAY);
	}

	@Test
	void updatesTheTotals() {
		this.mine.upload(document(pain(UUID.randomUUID(), 2), pain(UUID.randomUUID(), 8)));
		this.mine.add();
		assertThat(this.totals.of(this.me, Entries.DAY, Entries.DAY, CalendarPeriod.MONTH)).singleElement()
			.satisfies((month) -> assertThat(month.painSum()).isEqualTo(10));
	}

	@Test
	void restoresDeletedEntries() {
		UUID id = UUID.randomUUID();
		this.diary.add(Entries.of(this.me).painOf(id, 6, null));
		this.diary.delete(this.me, List.of(id));
		this.mine.upload(document(pain(id, 6)));
		assertThat(row(this.mine.preview(), "Pain")).containsExactly("1", "0", "0");
		this.mine.add();
		assertThat(this.diary.on(this.me, Entries.DAY)).hasSize(1);
	}

	@Test
	void importsTheSettingsOnlyIntoAnEmptyDiary() {
		Map<String, Object> document = document(pain(UUID.randomUUID(), 2));
		document.put("account",
				Map.of("zone", "Asia/Tokyo", "waterUnit", "fl_oz", "waterGoalMl", 1500, "glassesMl", List.of(200)));
		this.mine.upload(document);
		this.mine.add();
		assertThat(this.mine.exported()).contains("Asia/Tokyo", "fl_oz", "1500");
		AccountId other = this.people.createAccount();
		this.diary.add(Entries.of(other).painOf(3));
		ImportSteps others = new ImportSteps(this.mvc, other);
		others.upload(document);
		assertThat(row(others.preview(), "Your settings")).containsExactly("0", "0", "1");
		others.add();
		assertThat(others.exported()).contains("Europe/Berlin").doesNotContain("Asia/Tokyo");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0',
			value = { "pain|11|Pain must be", "pain|-1|Pain must be", "pain|\"6\"|Pain must be",
					"pain|6.5|Pain must be", "pain|true|Pain must be", "pain|99999999999999999999|Pain must be",
					"pain|null|Pain must be", "day|\"2026-11-31\"|The \"day\"", "day|\"2026-12-01\"|The \"day\"",
					"day|\"9999-01-01\"|The \"day\"", "day|\"-0001-01-01\"|The \"day\"",
					"day|\"1899-12-31\"|The \"day\"", "day|20261122|The \"day\"", "at|\"2026-11-22\"|The time",
					"at|\"2027-01-01T00:00Z\"|The time", "at|\"+999999999-12-31T23:59:59Z\"|The time",
					"kind|\"mood\"|We don't know this \"kind\"", "kind|[]|We don't know this \"kind\"",
					"id|\"1-2-3-4-5\"|An \"id\"", "id|7|An \"id\"", "places|\"leg\"|We can't read \"places\"",
					"places|[\"LEG\"]|We can't read \"places\"", "places|[\"knee\"]|We can't read \"places\"",
					"side|\"up\"|We can't read \"side\"", "note|\"\"|A note", "note|\"a\\u0000b\"|A note",
					"note|\"a\\ud800b\"|A note", "note|{}|A note" })
	@Tag("pages")
	void namesAWrongFieldAndImportsNothing(String fact, String value, String words) {
		String wrong = "{\"product\":\"Lissom\",\"version\":1,\"entries\":[" + json(pain(UUID.randomUUID(), 2)) + ","
				+ json(pain(UUID.randomUUID(), 3)).replaceFirst("\"" + fact + "\":(\"[^\"]*\"|[^,}\\[]+|\\[\\])",
						Matcher.quoteReplacement("\"" + fact + "\":" + value))
				+ "]}";
		assertThat(this.mine.upload("lissom.json", ImportSteps.bytes(wrong))).hasStatus3xxRedirection();
		Document preview = this.mine.preview();
		assertThat(preview.select(".callout li").text()).startsWith("entries, number 2: " + words);
		assertThat(preview.select("form[action$=/job] button").text()).isEqualTo("Skip it and add the rest");
		this.mine.pages().send("/takeout/import/job", "id", preview.select("[name=id]").val());
		assertThat(this.mine.whenDone().select("h1").text()).isEqualTo("That didn't work");
		assertThat(this.files.find(this.me)).get()
			.extracting((file) -> file.job().state())
			.isEqualTo(ImportJob.State.FAILED);
		assertThat(this.diary.on(this.me, Entries.DAY)).isEmpty();
		assertThat(this.mine.pages().open("/takeout/import/job").select("main").text()).contains("Nothing was added.");
	}

	@Test
	@Tag("pages")
	void refusesDuplicateIdsAndUnknownExercises() {
		UUID id = UUID.randomUUID();
		Map<String, Object> exercise = pain(UUID.randomUUID(), 1);
		exercise.put("kind", "exercise");
		exercise.put("ownExerciseId", UUID.randomUUID().toString());
		this.mine.upload(document(pain(id, 1), pain(id, 2), exercise));
		assertThat(this.mine.preview().select(".callout li").eachText()).containsExactly(
				"entries, number 2: An \"id\" is missing, broken or used twice.",
				"entries, number 3: Your own exercise isn't in the file.");
	}

	@Test
	@Tag("pages")
	void listsTheFirstErrorsAndCountsTheOthers() {
		List<Map<String, Object>> entries = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			entries.add(pain(UUID.randomUUID(), 12));
		}
		this.mine.upload(document(entries.toArray()));
		assertThat(this.mine.preview().select(".callout li")).hasSize(21).last().asString().contains("And 5 more.");
	}

	@Test
	@Tag("pages")
	void leavesOutWhatCannotBeReadIfThePersonAgrees() {
		this.mine.upload(document(pain(UUID.randomUUID(), 12), pain(UUID.randomUUID(), 3)));
		assertThat(this.mine.addTheRest().select("main").text()).contains("One thing was added.");
		assertThat(this.diary.on(this.me, Entries.DAY)).hasSize(1);
	}

	@Test
	@Tag("pages")
	void leavesOutUnknownSectionsAndSaysSo() {
		Map<String, Object> document = document(pain(UUID.randomUUID(), 1));
		document.put("moods", List.of(Map.of("mood", 3)));
		this.mine.upload(document);
		assertThat(this.mine.preview().select("main").text())
			.contains("Lissom doesn't know this, so it will be skipped: moods");
		assertThat(this.mine.add().select("h1").text()).isEqualTo("Your file has been added");
	}

	@Test
	@Tag("pages")
	void readsSectionsInAnyOrder() {
		UUID own = UUID.randomUUID();
		Map<String, Object> exercise = Map.of("id", UUID.randomUUID().toString(), "kind", "exercise", "day",
				"2026-11-20", "ownExerciseId", own.toString());
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("entries", List.of(exercise));
		document.put("ownExercises", List.of(Map.of("id", own.toString(), "name", "Wall slide", "putAway", false)));
		document.put("version", 1);
		document.put("product", "Lissom");
		this.mine.upload(document);
		this.mine.add();
		assertThat(this.mine.exported()).contains("Wall slide", own.toString());
	}

	private static String json(Map<String, Object> facts) {
		return JsonMapper.shared().writeValueAsString(facts);
	}

}
