package app.lissom;

import java.io.IOException;
import java.io.UncheckedIOException;

import app.lissom.passwords.PasswordHasher;
import app.lissom.passwords.QuickPasswordHasher;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Adds a movable clock and the database of the run to every test's context. */
@TestConfiguration(proxyBeanMethods = false)
class TestContext {

	@Bean
	@Primary
	MutableClock mutableClock() {
		return new MutableClock();
	}

	@Bean
	@Primary
	PasswordHasher passwordHasher() {
		return new QuickPasswordHasher();
	}

	@Bean
	static SqlStatements.RecordingPostProcessor sqlStatements() {
		return new SqlStatements.RecordingPostProcessor();
	}

	/** The next request of the same test may come from a real browser. */
	@Bean
	MockMvcBuilderCustomizer restoresTheTokenRepository(FilterChainProxy filters, CsrfTokenRepository tokens) {
		return (builder) -> builder.alwaysDo((result) -> SecurityStateReset.restoreTokenRepository(filters, tokens));
	}

	@Bean
	DynamicPropertyRegistrar mailServer() {
		return (registry) -> registry.add("spring.mail.port", Mailbox::port);
	}

	@Bean
	DynamicPropertyRegistrar database() {
		String database = TestDatabase.name();
		boolean postgres = "postgresql".equals(database);
		if ("sharded".equals(database)) {
			return TestContext::sharded;
		}
		return (registry) -> {
			registry.add("spring.datasource.url",
					() -> postgres ? Postgres.URL : "jdbc:h2:mem:test;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=64");
			if (postgres) {
				registry.add("spring.datasource.username", () -> "postgres");
				registry.add("spring.datasource.password", () -> "postgres");
			}
		};
	}

	private static void sharded(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> ShardedPostgres.URL);
		registry.add("spring.datasource.driver-class-name",
				() -> "org.apache.shardingsphere.driver.ShardingSphereDriver");
		registry.add("spring.jpa.hibernate.naming.physical-strategy", ShardedNames.class::getName);
		registry.add("spring.flyway.url", () -> ShardedPostgres.SERVERS.get(0));
		registry.add("spring.flyway.user", () -> "postgres");
		registry.add("spring.flyway.password", () -> "postgres");
	}

	/** Starts one PostgreSQL per JVM, without durability. */
	static final class Postgres {

		static final String URL = start();

		private static String start() {
			try {
				return EmbeddedPostgres.builder()
					.setServerConfig("fsync", "off")
					.setServerConfig("full_page_writes", "off")
					.start()
					.getJdbcUrl("postgres", "postgres");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
