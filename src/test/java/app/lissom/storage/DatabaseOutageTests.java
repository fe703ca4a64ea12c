package app.lissom.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs Lissom without a single connection to its database. */
@LissomTest
@Tag("database")
@Tag("pages")
class DatabaseOutageTests {

	private static final Duration LITTLE_PATIENCE = Duration.ofMillis(100);

	@Autowired
	private DataSource dataSource;

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts accounts;

	private Visitor person;

	private Visitor visitor;

	private final List<Connection> taken = new ArrayList<>();

	private HikariDataSource pool;

	@BeforeEach
	void takeAllConnections() throws SQLException {
		this.visitor = new Visitor(this.environment);
		this.person = new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.accounts.createAccount()), "password",
					TestAccounts.PASSWORD));
		assertThat(this.person.open("/").status()).isEqualTo(200);
		this.pool = this.dataSource.unwrap(HikariDataSource.class);
		while (this.taken.size() < this.pool.getMaximumPoolSize()) {
			this.taken.add(this.dataSource.getConnection());
		}
		waitFor(LITTLE_PATIENCE.toMillis());
	}

	@AfterEach
	void returnThem() throws SQLException {
		waitFor(this.pool.getConnectionTimeout());
		for (Connection connection : this.taken) {
			connection.close();
		}
		this.taken.clear();
	}

	/** A pool that has started does not read its setting again. */
	private void waitFor(long millis) {
		ReflectionTestUtils.setField(Objects.requireNonNull(ReflectionTestUtils.getField(this.pool, "pool")),
				"connectionTimeout", millis);
	}

	@Test
	void answersPrivatePagesAtOnceWith503() throws SQLException {
		waitFor(this.pool.getConnectionTimeout());
		long start = System.nanoTime();
		this.person.open("/settings");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
		assertThat(this.person.status()).isEqualTo(503);
		assertThat(this.person.header("Retry-After")).isPresent();
		assertThat(this.person.page().select("main h1").text()).isEqualTo("Please try again in a minute");
		returnThem();
		assertThat(this.person.open("/settings").status()).isEqualTo(200);
	}

	@Test
	void leavesPublicPagesOpen() {
		for (String address : List.of("/", "/guide", "/guide/warning-signs", "/relief", "/relief/ice", "/routine",
				"/sign-in", "/sign-up")) {
			assertThat(this.visitor.open(address).status()).as(address).isEqualTo(200);
		}
		assertThat(this.person.open("/guide/warning-signs").status()).isEqualTo(200);
		assertThat(this.person.open("/relief/check").status()).isEqualTo(503);
	}

	@Test
	@Tag("thorough")
	void doesNotSignInWithoutIt() {
		this.visitor.open("/sign-in").submit("/sign-in", Map.of("name", "Alma", "password", TestAccounts.PASSWORD));
		assertThat(this.visitor.status()).isEqualTo(503);
	}

	@Test
	void isLiveButNotReady() throws SQLException {
		Visitor monitor = new Visitor(this.environment.getRequiredProperty("local.management.port", Integer.class));
		assertThat(monitor.open("/actuator/health/readiness").status()).isEqualTo(503);
		assertThat(monitor.open("/actuator/health").status()).isEqualTo(503);
		assertThat(monitor.open("/actuator/health/liveness").status()).isEqualTo(200);
		returnThem();
		assertThat(monitor.open("/actuator/health/readiness").status()).isEqualTo(200);
	}

}
