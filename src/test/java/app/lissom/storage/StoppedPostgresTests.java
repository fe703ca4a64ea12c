package app.lissom.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import app.lissom.account.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Stops PostgreSQL under a running server, and starts it again. */
@Tag("thorough")
class StoppedPostgresTests {

	@TempDir
	private Path folder;

	private final int databasePort = TestSocketUtils.findAvailableTcpPort();

	private final int port = TestSocketUtils.findAvailableTcpPort();

	private final int management = TestSocketUtils.findAvailableTcpPort();

	private final Visitor person = new Visitor(this.port);

	private final Visitor monitor = new Visitor(this.management);

	@Test
	void answersWith503AtOnceAndRecoversByItself() throws Exception {
		EmbeddedPostgres database = startDatabase();
		try (ServerProcess server = ServerProcess.start(this.port, "--management.server.port=" + this.management,
				"--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
				"--spring.datasource.username=postgres", "--spring.datasource.password=postgres")) {
			this.person.open("/sign-up").submit("/sign-up", Map.of("name", "Alma", "password", "quiet window marble"));
			assertThat(this.person.open("/").status()).isEqualTo(200);
			database.close();
			long stopped = System.nanoTime();
			while (secondsSince(stopped) < 10) {
				assertThat(secondsFor("/", 503)).isLessThan(3);
				assertThat(secondsFor("/diary", 503)).isLessThan(3);
				assertThat(secondsFor("/actuator/health/readiness", 503)).isLessThan(3);
				assertThat(secondsFor("/actuator/health/liveness", 200)).isLessThan(3);
				assertThat(secondsFor("/guide", 200)).isLessThan(3);
			}
			database = startDatabase();
			long started = System.nanoTime();
			while (this.person.open("/").status() != 200 && secondsSince(started) < 10) {
				TimeUnit.MILLISECONDS.sleep(100);
			}
			assertThat(this.person.open("/").status()).isEqualTo(200);
			assertThat(this.monitor.open("/actuator/health/readiness").status()).isEqualTo(200);
			assertThat(server.isRunning()).isTrue();
		}
		finally {
			database.close();
		}
	}

	private double secondsFor(String address, int status) {
		Visitor visitor = address.startsWith("/actuator") ? this.monitor : this.person;
		long start = System.nanoTime();
		assertThat(visitor.open(address).status()).as(address).isEqualTo(status);
		return secondsSince(start);
	}

	private static double secondsSince(long start) {
		return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
	}

	private EmbeddedPostgres startDatabase() throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.folder.resolve("postgres"))
			.setCleanDataDirectory(false)
			.setPort(this.databasePort)
			.start();
	}

}
