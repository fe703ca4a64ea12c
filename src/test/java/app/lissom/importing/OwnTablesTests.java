package app.lissom.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.RandomValues;
import app.lissom.account.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports the CSV tables of an export. */
@LissomTest
class OwnTablesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	private ImportSteps mine;

	@BeforeEach
	void importADocument() {
		this.clock.stopAt(Instant.parse("2026-11-22T10:00:00Z"));
		this.mine = new ImportSteps(this.mvc, this.people.createAccount());
		this.mine.upload(new RandomDocuments(RandomValues.seeds(1).findFirst().orElseThrow()).document());
		this.mine.add();
	}

	@Test
	void addsNothingToTheDiaryThatTheyComeFrom() throws IOException {
		for (Map.Entry<String, byte[]> table : tables().entrySet()) {
			assertThat(this.mine.upload(table.getKey(), table.getValue())).as(table.getKey())
				.hasStatus3xxRedirection()
				.hasHeader("Location", "/takeout/import/preview");
			assertThat(this.mine.preview().select("main").text()).as(table.getKey())
				.contains("There's nothing new in it.", "Everything is already here.")
				.doesNotContain("What's different");
		}
	}

	@Test
	void restoreTheEntriesInAnotherDiary() throws IOException {
		ImportSteps other = new ImportSteps(this.mvc, this.people.createAccount());
		other.upload("lissom.json", ImportSteps.bytes("{\"product\":\"Lissom\",\"version\":1,\"account\":"
				+ this.mine.export().get("account") + ",\"entries\":[]}"));
		if (!other.preview().select("form[action$=/job]").isEmpty()) {
			other.add();
		}
		for (Map.Entry<String, byte[]> table : tables().entrySet()) {
			other.upload(table.getKey(), table.getValue());
			other.add();
		}
		assertThat(other.export().get("entries").toPrettyString())
			.isEqualTo(this.mine.export().get("entries").toPrettyString());
	}

	@Test
	void areKnownAlsoWhenASpreadsheetSavedThemAgain() throws IOException {
		byte[] water = tables().get("csv/water.csv");
		String saved = new String(water, StandardCharsets.UTF_8).replace(",", ";")
			.replaceAll(";(\\d{4})-(\\d\\d)-(\\d\\d);", ";$3.$2.$1;")
			.replace("\r\n", "\n");
		this.mine.upload("water.csv", ("\uFEFF" + saved).getBytes(StandardCharsets.UTF_16LE));
		assertThat(this.mine.preview().select("main").text()).contains("There's nothing new in it.");
	}

	/** The tables that are not empty, by their names. */
	private Map<String, byte[]> tables() throws IOException {
		Map<String, byte[]> tables = new LinkedHashMap<>();
		byte[] archive = this.mine.pages().get("/takeout/file").getResponse().getContentAsByteArray();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] content = zip.readAllBytes();
				if (entry.getName().endsWith(".csv")
						&& new String(content, StandardCharsets.UTF_8).lines().count() > 1) {
					tables.put(entry.getName(), content);
				}
			}
		}
		assertThat(tables).hasSizeGreaterThan(4);
		return tables;
	}

}
