package app.lissom.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import app.lissom.MutableClock;
import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class CsvReaderTests {

	private static final String PAIN = """
			Date,Time,Pain,Note
			2026-11-22,07:40,6,"stiff, a bit"
			2026-11-22,7:40 am,6/10,
			2026-11-21,,"0,0",
			2026-11-20,,,nothing
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	private ImportSteps mine;

	@BeforeEach
	void createAccount() {
		this.clock.stopAt(Instant.parse("2026-11-22T20:00:00Z"));
		this.mine = new ImportSteps(this.mvc, this.people.createAccount());
	}

	@Test
	void importsPain() {
		Document preview = upload(PAIN, "kind", "PAIN", "date", 0, "order", "YMD", "time", 1, "value", 2, "note", 3);
		assertThat(preview.select("tr:has(th:containsOwn(Pain)) td").eachText()).containsExactly("3", "0", "0");
		assertThat(preview.select("main").text()).contains("One line says nothing. We leave it out.");
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
		upload("22.11.2026T18:30+02:00;0.25\n", "kind", "WATER", "date", 0, "order", "DMY", "value", 1, "unit",
				"LITRE");
		this.mine.add();
		assertThat(entries()).containsExactly("""
				{"id":"78c04fe4-d375-3565-907b-3ac7c3eeb0fd","kind":"water","day":"2026-11-22",\
				"at":"2026-11-22T17:30+01:00","waterMl":250}""");
	}

	@Test
	void importsATableOnlyOnce() {
		Object[] columns = { "kind", "PAIN", "date", 0, "order", "YMD", "time", 1, "value", 2, "note", 3 };
		upload(PAIN, columns);
		this.mine.add();
		assertThat(upload(PAIN, columns).select("main").text()).contains("There is nothing new in it.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2026-11-31|08:00|6|The day is not", "2026-11-24|08:00|6|The day is not",
					"1899-11-24|08:00|6|The day is not", "26-11-22|08:00|6|The day is not",
					"2026-11-22|25:00|6|We cannot read the time", "2026-11-22|13:00 pm|6|We cannot read the time",
					"2026-11-22|soon|6|We cannot read the time", "2026-11-22|08:00 +99:00|6|We cannot read the time",
					"2026-11-22|08:00|11|Pain must be", "2026-11-22|08:00|6.5|Pain must be",
					"2026-11-22|08:00|much|Pain must be" })
	void refusesAWrongCell(String date, String time, String value, String message) {
		Document preview = upload("Date,Time,Pain\n2026-11-22,08:00,5\n" + date + "," + time + "," + value + "\n",
				"kind", "PAIN", "date", 0, "order", "YMD", "time", 1, "value", 2);
		assertThat(preview.select(".callout li").text()).startsWith("Line 3: " + message);
	}

	@ParameterizedTest
	@CsvSource({ "0", "5001", "much", "1e3" })
	void refusesAWrongAmount(String amount) {
		Document preview = upload("Date,Water\n2026-11-22," + amount + "\n", "kind", "WATER", "date", 0, "order", "YMD",
				"value", 1, "unit", "ML");
		assertThat(preview.select(".callout li").text()).startsWith("Line 2: The amount must be a number.");
	}

	private Document upload(String table, Object... columns) {
		assertThat(this.mine.upload("pain.csv", ImportSteps.bytes(table))).hasStatus3xxRedirection()
			.hasHeader("Location", "/takeout/import/columns");
		String id = this.mine.pages().open("/takeout/import/columns").select("[name=id]").val();
		List<Object> form = new ArrayList<>(List.of(columns));
		form.addAll(List.of("id", id));
		this.mine.pages().send("/takeout/import/columns", form.toArray());
		return this.mine.preview();
	}

	private List<String> entries() {
		return this.mine.export().get("entries").values().stream().map(JsonNode::toString).toList();
	}

}
