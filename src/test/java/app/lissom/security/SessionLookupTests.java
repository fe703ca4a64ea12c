package app.lissom.security;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.SqlStatements;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.assets.Assets;
import app.lissom.kernel.AccountId;
import jakarta.servlet.http.Cookie;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts the statements on the session table through the whole filter chain, with the
 * cookie of a session from a sign-in.
 */
@LissomTest
@Tag("database")
class SessionLookupTests {

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Assets assets;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	private Visitor visitor;

	private Cookie session;

	@BeforeEach
	void signIn() {
		AccountId me = this.people.createAccount();
		this.visitor = new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(me), "password", TestAccounts.PASSWORD));
		this.session = new Cookie("session", this.visitor.cookie("session").orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guide", "/relief", "/relief/ice", "/routine/morning", "/goodbye", "/sign-in" })
	void aVisitorCostsNone(String address) {
		assertThat(sessionStatements(() -> this.mvc.get().uri(address).exchange())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary/2026-03-14", "/diary", "/settings", "/progress", "/guide", "/relief/ice",
			"/relief/check", "/routine", "/sign-in", "/settings/nothing-here", "/diary/2026-02-30", "/nothing-here" })
	void aPageCostsOneLookup(String address) {
		assertThat(sessionStatements(() -> this.mvc.get().uri(address).cookie(this.session).exchange()))
			.singleElement(InstanceOfAssertFactories.STRING)
			.startsWith("select session.account_id, ");
	}

	@Test
	void aPostCostsOneLookup() {
		assertThat(sessionStatements(() -> this.mvc.post()
			.uri("/diary/2026-03-14/note")
			.cookie(this.session)
			.param("id", UUID.randomUUID().toString())
			.param("note", "Better")
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange())).singleElement(InstanceOfAssertFactories.STRING).startsWith("select session.account_id, ");
	}

	/** Seen by the last access, since the servlet that serves files runs elsewhere. */
	@Test
	void aFileCostsNone() {
		this.clock.advance(Duration.ofMinutes(10));
		OffsetDateTime before = seenAt();
		assertThat(this.visitor.open("/robots.txt").status()).isEqualTo(200);
		assertThat(this.visitor.open(this.assets.path("lissom.css")).status()).isEqualTo(200);
		assertThat(seenAt()).isEqualTo(before);
		assertThat(this.visitor.open("/settings").status()).isEqualTo(200);
		assertThat(seenAt()).isAfter(before);
	}

	private OffsetDateTime seenAt() {
		return this.jdbc.sql("select seen_at from account_session where id_hash = :id")
			.param("id", Tokens.digest(this.session.getValue()))
			.query(OffsetDateTime.class)
			.single();
	}

	private static List<String> sessionStatements(Executable request) {
		return SqlStatements.during(request)
			.stream()
			.map((sql) -> sql.strip().replaceAll("\\s+", " "))
			.filter((sql) -> sql.contains("account_session"))
			.toList();
	}

}
