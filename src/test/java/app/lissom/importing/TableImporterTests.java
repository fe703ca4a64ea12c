package app.lissom.importing;

import java.io.IOException;

import app.lissom.LissomTest;
import app.lissom.diary.EntryKind;
import app.lissom.diary.SignedInPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class TableImporterTests extends TableImportSteps {

	private static final String PAIN = """
			Date,Time,Pain,Note
			2026-11-22,07:40,6,"stiff, a bit"
			2026-11-22,7:40 am,6/10,
			2026-11-21,,"0,0",
			2026-11-20,,,nothing
			""";

	@Autowired
	private ImportFiles files;

	/** The ids are those of the first release. */
	@Test
	void importsPain() {
		upload(PAIN);
		assertThat(this.mine.preview().select("tr:has(th:containsOwn(Pain)) td").eachText()).containsExactly("3", "0",
				"0");
		assertThat(this.mine.preview().select("main").text()).contains("One line has no value and will be skipped.");
		this.mine.add();
		assertThat(entries()).containsExactly("""
				{"id":"0953a34e-98b9-3d04-be32-5cc2647c11f3","kind":"pain","day":"2026-11-21","pain":0,"places":[]}""",
				"""
						{"id":"4d1235a8-9fc5-3e75-af00-5ec4f6204196","kind":"pain","day":"2026-11-22",\
						"at":"2026-11-22T07:40+01:00","pain":6,"places":[],"note":"stiff, a bit"}""", """
						{"id":"90e52ecc-5c1d-31b1-9b5a-69674b1ba00c","kind":"pain","day":"2026-11-22",\
						"at":"2026-11-22T07:40+01:00","pain":6,"places":[]}""");
	}

	@Test
	void importsWater() {
		upload("22.11.2026T18:30+02:00;0.25\n", "water.value", 1, "water.unit", "LITRE");
		this.mine.add();
		assertThat(entries()).containsExactly("""
				{"id":"78c04fe4-d375-3565-907b-3ac7c3eeb0fd","kind":"water","day":"2026-11-22",\
				"at":"2026-11-22T17:30+01:00","waterMl":250}""");
	}

	@Test
	void importsATableOnlyOnce() {
		upload(PAIN);
		this.mine.add();
		upload(PAIN);
		assertThat(this.mine.preview().select("main").text()).contains("There's nothing new in it.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2026-11-31|08:00|6|We can't read the date", "2026-11-28|08:00|6|We can't read the date",
					"1899-11-24|08:00|6|We can't read the date", "soon|08:00|6|We can't read the date",
					"2026-11-22|25:00|6|We can't read the time", "2026-11-22|13:00 pm|6|We can't read the time",
					"2026-11-22|soon|6|We can't read the time", "2026-11-22|08:00 +99:00|6|We can't read the time",
					"2026-11-22|08:00|11|Pain must be", "2026-11-22|08:00|6.5|Pain must be",
					"2026-11-22|08:00|much|Pain must be", "2026-11-22|08:00|-1|Pain must be" })
	void namesALineThatCannotBeRead(String date, String time, String value, String message) {
		upload("Date,Time,Pain\n2026-11-22,08:00,5\n" + date + "," + time + "," + value + "\n");
		assertThat(this.mine.errors()).singleElement().asString().startsWith("Line 3: " + message);
		this.mine.addTheRest();
		assertThat(entries()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "0", "5001", "much", "1e3", "-250", "250 kg" })
	void namesAnAmountThatCannotBeRead(String amount) {
		upload("Date,Water (ml)\n2026-11-22," + amount + "\n2026-11-22,250\n");
		assertThat(this.mine.errors()).containsExactly("Line 2: The amount must be a number above 0, up to 5 litres.");
	}

	@ParameterizedTest
	@CsvSource({ "pain, 1", "pain.value, x", "relief.treatment, warm", "date, soon", "water.unit, bucket",
			"order, up" })
	void asksAgainForAFieldThatCannotBeRead(String field, String value) {
		this.mine.upload("table.csv", ImportSteps.bytes(PAIN));
		assertThat(this.mine.explain(field, value)).hasStatus(422);
	}

	@ParameterizedTest
	@CsvSource({ "pain[0], 1", "pain.x, 1", "pain.value.x, 1", "pain[value], 1", "time.x, 1" })
	void refusesAFieldThatThereIsNot(String field, String value) {
		this.mine.upload("table.csv", ImportSteps.bytes(PAIN));
		assertThat(this.mine.explain(field, value)).hasStatus(400);
	}

	@Test
	void takesTheFirstOfAColumnThatIsSentTwice() {
		this.mine.upload("table.csv", ImportSteps.bytes(PAIN));
		String id = SignedInPerson.drawn(this.mine.pages().open("/takeout/import/columns")).toString();
		assertThat(this.mine.pages()
			.post("/takeout/import/columns", "id", id, "date", 0, "pain.value", 1, "pain.value", 2, "pain.unit",
					"OF_TEN", "pain.unit", "OF_TEN"))
			.hasStatus(302);
		assertThat(this.files.find(this.mine.me())).get()
			.extracting((file) -> file.mapping().measures().get(EntryKind.PAIN).value())
			.isEqualTo(1);
	}

	@Test
	void readsQuotesInACellThatAreNotDoubled() {
		upload("""
				date,pain,note
				2026-11-18,2,"a "good" day"
				2026-11-19,3,"said ""fine"", and meant it" \n2026-11-20,4,""
				2026-11-21,5,"two
				lines, "both" read"
				2026-11-22,6,5" higher
				2026-11-23,7,"" quoted"
				2026-11-24,8,"a ""b" c""d" e"
				""");
		assertThat(this.mine.errors()).isEmpty();
		this.mine.add();
		assertThat(entries()).extracting((entry) -> entry.replaceAll(".*\"places\":\\[]|}", ""))
			.containsExactlyInAnyOrder(",\"note\":\"a \\\"good\\\" day\"",
					",\"note\":\"said \\\"fine\\\", and meant it\"", "", ",\"note\":\"two\\nlines, \\\"both\\\" read\"",
					",\"note\":\"5\\\" higher\"", ",\"note\":\"\\\" quoted\"",
					",\"note\":\"a \\\"b\\\" c\\\"d\\\" e\"");
	}

	@Test
	void namesTheLineOfAQuotedCellThatDoesNotEnd() {
		String table = "date,pain,note\n2026-11-18,2,fine\n2026-11-19,2,\"the\" end\n2026-11-20,3,\"ok\"\n";
		assertThat(this.mine.refusal("table.csv", ImportSteps.bytes(table)))
			.isEqualTo("This file is broken in line 3. Perhaps only part of it was saved. "
					+ "Download or export it again, then upload that one.");
	}

	@Test
	void importsAMomentOnTheDayThatItWasForThePerson() throws IOException {
		this.mine = new ImportSteps(this.mvc, this.people.createAccountIn("Pacific/Auckland"));
		upload(field("utc-stamp-auckland.csv"));
		this.mine.add();
		assertThat(entries()).singleElement()
			.asString()
			.contains("\"day\":\"2026-11-21\",\"at\":\"2026-11-21T12:40+13:00\"");
	}

	@Test
	void namesATimeThatTheClocksSkipped() {
		this.mine = new ImportSteps(this.mvc, this.people.createAccountIn("Europe/Berlin"));
		upload("Date,Time,Pain,Water (ml)\n2026-03-29,01:59,4,\n2026-03-29,02:30,6,250\n2026-03-29,02:30 +00:00,5,\n");
		assertThat(this.mine.preview().select("main li").eachText())
			.containsExactly("Line 3: 02:30 on 29 March 2026 becomes 03:30.");
		assertThat(this.mine.preview().select("main").text())
			.contains("The clocks went forward and skipped this time.");
		this.mine.add();
		assertThat(entries()).hasSize(4).filteredOn((entry) -> entry.contains("03:30+02:00")).hasSize(2);
	}

	@Test
	void savesATableOfWhatIsLeftOut() {
		upload("date,pain,note\n2026-11-20,12,\"=1+1, a\"\n2026-11-20,5,\nsoon,4,\n");
		MvcTestResult answer = this.mine.pages().get("/takeout/import/left-out");
		assertThat(answer).hasContentType("text/csv;charset=UTF-8")
			.bodyText()
			.isEqualTo("Where,Why,date,pain,note\r\n"
					+ "\"Line 2\",\"Pain must be a whole number from 0 to 10.\",2026-11-20,12,\"'=1+1, a\"\r\n"
					+ "\"Line 4\",\"We can't read the date, or it is in the future.\",soon,4,\r\n");
	}

	@Test
	void saysOnceThatTheDayOfALineCannotBeRead() {
		upload("date,pain,water ml\nsoon,5,250\n2026-11-20,5,250\n");
		assertThat(this.mine.errors()).hasSize(1);
	}

}
