package app.lissom.importing;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SqlStatements;
import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.account.TestAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports a diary of many years, with 12 entries a day. */
@LissomTest
@Tag("database")
class LargeImportTests {

	private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);

	private static final int A_DAY = 12;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private People people;

	@Autowired
	private Importer importer;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	@Tag("pages")
	void sendsStatementsForBatchesAndMonthsAndNotForEntries() {
		int few = statements(1000);
		int many = statements(5000);
		// Each 500 entries: 16 look-ups, and five batches of 100 for each of two kinds;
		// each month: four statements for its totals.
		assertThat(many).isLessThan(400);
		assertThat(many).isLessThan(5 * few + 20);
	}

	@Test
	@Tag("thorough")
	void takesAMinuteOfWorkFor100000Entries(TestReporter reporter) {
		cpu(5000);
		Duration tenth = cpu(10_000);
		Duration all = cpu(100_000);
		reporter.publishEntry("10,000", tenth.toString());
		reporter.publishEntry("100,000", all.toString());
		assertThat(all).isLessThan(tenth.multipliedBy(15)).isLessThan(Duration.ofMinutes(1));
	}

	private int statements(int entries) {
		Person me = somebody();
		byte[] document = document(entries);
		int statements = SqlStatements.during(() -> this.importer.importDocument(me, document)).size();
		assertThat(entries(me)).isEqualTo(entries);
		return statements;
	}

	private Duration cpu(int entries) {
		Person me = somebody();
		byte[] document = document(entries);
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		this.importer.importDocument(me, document);
		Duration spent = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
		assertThat(entries(me)).isEqualTo(entries);
		return spent;
	}

	private Person somebody() {
		return this.people.find(this.accounts.createAccount()).orElseThrow();
	}

	private int entries(Person me) {
		Integer count = this.jdbc.queryForObject("select count(*) from entry where account_id = ?", Integer.class,
				me.id().value());
		return (count != null) ? count : 0;
	}

	private static byte[] document(int entries) {
		StringBuilder document = new StringBuilder("{\"entries\":[");
		for (int i = 0; i < entries; i++) {
			document.append((i > 0) ? "," : "")
				.append("{\"id\":\"")
				.append(UUID.randomUUID())
				.append("\",\"day\":\"")
				.append(FIRST.plusDays(i / A_DAY))
				.append((i % 3 == 0) ? "\",\"kind\":\"pain\",\"pain\":4,\"places\":[],\"note\":\"A long day.\"}"
						: "\",\"kind\":\"water\",\"waterMl\":250}");
		}
		return ImportSteps.bytes(document.append("]}").toString());
	}

}
