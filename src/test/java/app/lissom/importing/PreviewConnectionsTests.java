package app.lissom.importing;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import app.lissom.LissomTest;
import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.account.TestAccounts;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Computes previews while other requests use the database. */
@LissomTest
class PreviewConnectionsTests {

	private static final int PREVIEWS = 12;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private People people;

	@Autowired
	private ImportFiles files;

	@Autowired
	private Importer importer;

	@Autowired
	private DataSource database;

	@Test
	@Tag("thorough")
	void holdsFewConnectionsHoweverManyPreviewsRun() throws SQLException {
		byte[] table = ImportSteps.bytes("date,pain\n" + "2026-11-20,5\n".repeat(4_000));
		Map<Person, ImportFile> all = new HashMap<>();
		for (int i = 0; i < PREVIEWS; i++) {
			Person one = this.people.find(this.accounts.createAccount()).orElseThrow();
			ImportSteps steps = new ImportSteps(this.mvc, one.id());
			steps.upload("pain.csv", table);
			steps.explain();
			all.put(one, this.files.find(one.id()).orElseThrow());
		}
		HikariPoolMXBean pool = this.database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
		int most = 0;
		ExecutorService threads = Executors.newFixedThreadPool(PREVIEWS);
		try {
			List<CompletableFuture<ImportPreview>> previews = all.entrySet()
				.stream()
				.map((one) -> CompletableFuture.supplyAsync(() -> this.importer.preview(one.getKey(), one.getValue()),
						threads))
				.toList();
			while (!previews.stream().allMatch(CompletableFuture::isDone)) {
				most = Math.max(most, pool.getActiveConnections());
				Thread.onSpinWait();
			}
			assertThat(previews).allSatisfy((one) -> assertThat(one.join().total().added()).isEqualTo(4_000));
		}
		finally {
			threads.shutdown();
		}
		assertThat(most).isLessThan(PREVIEWS / 2);
	}

	@Test
	void computesAPreviewOnce() {
		Person one = this.people.find(this.accounts.createAccount()).orElseThrow();
		ImportSteps steps = new ImportSteps(this.mvc, one.id());
		steps.upload("pain.csv", ImportSteps.bytes("date,pain\n2026-11-20,5\n"));
		steps.explain();
		this.importer.preview(one, this.files.find(one.id()).orElseThrow());
		ImportFile file = this.files.find(one.id()).orElseThrow();
		assertThat(this.importer.preview(one, file)).isSameAs(file.preview());
	}

}
