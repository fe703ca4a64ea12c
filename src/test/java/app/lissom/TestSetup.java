package app.lissom;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * What every test's context has: a clock to move, and the database that the run is for.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestSetup {

	@Bean
	@Primary
	FastClock fastClock() {
		return new FastClock();
	}

	@Bean
	static SqlStatements.Ear ear() {
		return new SqlStatements.Ear();
	}

	/** The next request of the same test may be one of a real browser. */
	@Bean
	MockMvcBuilderCustomizer tokensStayInTheirCookie(FilterChainProxy doors, CsrfTokenRepository tokens) {
		return (builder) -> builder.alwaysDo((result) -> CleanDoors.putTokensBack(doors, tokens));
	}

	@Bean
	DynamicPropertyRegistrar database() {
		boolean postgres = "postgresql".equals(System.getProperty("lissom.test.database"));
		return (registry) -> {
			registry.add("spring.datasource.url", () -> postgres ? Postgres.URL : "jdbc:h2:mem:test;DB_CLOSE_DELAY=-1");
			if (postgres) {
				registry.add("spring.datasource.username", () -> "postgres");
				registry.add("spring.datasource.password", () -> "postgres");
			}
		};
	}

	/** One PostgreSQL for the whole run, started by the first that asks. */
	static final class Postgres {

		static final String URL = start();

		private static String start() {
			try {
				return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
