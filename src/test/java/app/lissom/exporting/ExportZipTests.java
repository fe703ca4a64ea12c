package app.lissom.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.SqlStatements;
import app.lissom.account.Person;
import app.lissom.account.TestAccounts;
import app.lissom.account.WaterUnit;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
class ExportZipTests {

	@Autowired
	private ExportZip archive;

	@Autowired
	private Diary diary;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	@BeforeEach
	void logEntries() {
		this.clock.stopAt(Instant.parse("2026-11-22T22:30:00Z"));
		this.me = this.people.createAccount();
		Entries mine = Entries.of(this.me);
		this.diary.add(mine.water(250), mine.water(330), mine.painOf(4), mine.exercise("bridge"));
	}

	@Test
	@Tag("pages")
	void holdsAFileForEachUse() {
		assertThat(unzipped().files()).containsOnlyKeys("README.txt", "lissom.json", "csv/pain.csv", "csv/water.csv",
				"csv/exercise.csv", "csv/relief.csv", "csv/massage.csv", "csv/medicine.csv", "csv/posture.csv",
				"csv/note.csv", "csv/function.csv", "csv/safety.csv", "fhir.json");
	}

	@Test
	@Tag("pages")
	void explainsItsFiles() {
		assertThat(unzipped().text("README.txt")).contains("\nlissom.json ", "\ncsv ", "\nfhir.json ",
				"available at no cost under the license at http://loinc.org/license");
	}

	@Test
	void hasARowForEachEntry() {
		assertThat(unzipped().text("csv/water.csv").lines()).hasSize(3).first().isEqualTo("id,day,at,waterMl");
		assertThat(unzipped().text("csv/exercise.csv").lines().skip(1)).singleElement()
			.asString()
			.endsWith("2026-03-14,2026-03-14T10:30+01:00,bridge,,Bridge,10,,morning,easier");
		assertThat(unzipped().text("csv/note.csv")).isEqualTo("id,day,at,note\r\n");
	}

	/** With one reading for each file, most of the time would go into reading. */
	@Test
	void readsTheEntriesOnce() {
		assertThat(SqlStatements.during(this::written)).filteredOn((sql) -> sql.contains(" from entry e1_0 "))
			.hasSize(1);
	}

	@Test
	@Tag("pages")
	void writesTheSameBytesForTheSameEntries() {
		assertThat(written()).isEqualTo(written());
	}

	private Unzipped unzipped() {
		return Unzipped.of(written());
	}

	private byte[] written() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			this.archive.write(
					new Person(this.me, "Alma", ZoneId.of("Europe/Berlin"), WaterUnit.ML, null, List.of(), true, false),
					out);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return out.toByteArray();
	}

}
