package app.lissom.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class UnusableDatabaseTests {

	private static final String SAFE = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0";

	@TempDir
	private Path folder;

	@Test
	@SuppressWarnings("try")
	@Tag("thorough")
	void saysThatPostgresRefusesTheUserOrIsNotThere() throws IOException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
			String url = postgres.getJdbcUrl("nobody", "postgres").replaceFirst("\\?.*", "");
			assertThat(descriptionOf(url, "nobody"))
				.isEqualTo("The database " + url + " refuses the user name or the password.");
			String missing = url.replaceFirst("/postgres$", "/missing");
			assertThat(descriptionOf(missing, "postgres")).isEqualTo("The database " + missing + " does not exist.");
			postgres.close();
			assertThat(descriptionOf(url, "postgres")).isEqualTo("The database " + url + " cannot be reached.");
		}
	}

	@Test
	void saysThatAnAddressIsNone() {
		assertThat(descriptionOf("mysql", "lissom")).startsWith("The database mysql cannot be used: ");
		assertThat(descriptionOf("jdbc:mysql:x", "lissom")).startsWith("The database jdbc:mysql:x cannot be used: ");
	}

	@Test
	void saysThatTheDatabaseBelongsToANewerRelease() throws SQLException {
		String url = "jdbc:h2:file:" + this.folder.resolve("lissom");
		runner(url + SAFE, "lissom").run((context) -> assertThat(context).hasNotFailed());
		try (Connection connection = DriverManager.getConnection(url, "lissom", "")) {
			connection.createStatement()
				.execute("insert into \"flyway_schema_history\" values"
						+ " (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', now(), 1, true)");
		}
		assertThat(descriptionOf(url + SAFE, "lissom"))
			.isEqualTo("The database " + url + " belongs to a newer release of Lissom than this one.");
	}

	private static String descriptionOf(String url, String username) {
		StringBuilder description = new StringBuilder();
		runner(url, username).run((context) -> {
			assertThat(context).hasFailed();
			FailureAnalysis analysis = new DatabaseFailureAnalyzer(
					new MockEnvironment().withProperty("spring.datasource.url", url))
				.analyze(context.getStartupFailure());
			assertThat(analysis).isNotNull();
			description.append(analysis.getDescription());
		});
		return description.toString();
	}

	private static ApplicationContextRunner runner(String url, String username) {
		return new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
			.withUserConfiguration(StorageConfiguration.class)
			.withPropertyValues("spring.datasource.url=" + url, "spring.datasource.username=" + username,
					"spring.datasource.password=", "spring.datasource.hikari.connection-timeout=1500",
					"spring.flyway.ignore-migration-patterns=",
					"spring.flyway.locations=classpath:db/migration,classpath:db/{vendor}");
	}

}
