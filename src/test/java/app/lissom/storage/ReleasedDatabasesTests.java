package app.lissom.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import app.lissom.LissomApplication;
import app.lissom.account.Visitor;
import app.lissom.importing.ReleasedExport;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Migrates databases of earlier releases, and checks that all their data is found.
 * CONTRIBUTING.md describes how to add one. The account in them has the data of the
 * export with the same number.
 */
class ReleasedDatabasesTests {

	private static final String NAME = "Alma";

	private static final String PASSWORD = "quiet window marble";

	private final int port = TestSocketUtils.findAvailableTcpPort();

	@ParameterizedTest
	@ValueSource(ints = 1)
	void areReadByThisReleaseOnH2(int release, @TempDir Path folder) throws Exception {
		Path database = folder.resolve("lissom");
		load("jdbc:h2:file:" + database, "lissom", script(release, "h2"));
		assertEverythingIsFound(release, "--spring.datasource.url=" + ServerProcess.url(database));
	}

	@ParameterizedTest
	@ValueSource(ints = 1)
	@Tag("thorough")
	void areReadByThisReleaseOnPostgresql(int release) throws Exception {
		try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
			String url = database.getJdbcUrl("postgres", "postgres");
			load(url, "postgres", script(release, "postgresql"));
			assertEverythingIsFound(release, "--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
					"--spring.datasource.password=postgres");
		}
	}

	/** Starts the product, which migrates the database. */
	private void assertEverythingIsFound(int release, String... settings) throws IOException {
		List<String> all = new ArrayList<>(List.of(settings));
		all.addAll(List.of("--server.port=" + this.port, "--lissom.backup.enabled=false"));
		try (ConfigurableApplicationContext product = SpringApplication.run(LissomApplication.class,
				all.toArray(String[]::new))) {
			assertEverythingIsFound(release);
			assertThat(product.isActive()).isTrue();
		}
	}

	private void assertEverythingIsFound(int release) throws IOException {
		Visitor alma = new Visitor(this.port).open("/sign-in")
			.submit("/sign-in", Map.of("name", NAME, "password", PASSWORD));
		assertThat(alma.open("/takeout/file").status()).isEqualTo(200);
		ReleasedExport.ofVersion(release).assertSameContent(document(alma.content()));
		assertThat(alma.open("/").status()).isEqualTo(200);
	}

	private static byte[] document(byte[] archive) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith("lissom.json")) {
					return zip.readAllBytes();
				}
			}
			throw new AssertionError("No document in the export");
		}
	}

	private static String script(int release, String database) throws IOException {
		try (InputStream in = Objects.requireNonNull(
				ReleasedDatabasesTests.class.getResourceAsStream("database-" + release + "." + database + ".sql.gz"));
				InputStream sql = new GZIPInputStream(in)) {
			return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void load(String url, String user, String script) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url, user, user);
				Statement statement = connection.createStatement()) {
			statement.execute(script);
		}
	}

}
