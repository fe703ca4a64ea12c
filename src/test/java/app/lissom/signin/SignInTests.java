package app.lissom.signin;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import app.lissom.passwords.PasswordHasher;
import app.lissom.security.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
class SignInTests {

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	private Visitor visitor;

	@BeforeEach
	void createAccount() {
		this.me = this.people.createAccount();
		this.visitor = new Visitor(this.environment);
	}

	@Test
	void signsInAndLeadsToTheStartPage() {
		signIn();
		assertThat(this.visitor.status()).isEqualTo(302);
		assertThat(this.visitor.leadsTo()).hasValue("/");
		assertThat(this.visitor.open("/settings").status()).isEqualTo(200);
	}

	@Test
	void returnsToThePageThatWasRequested() {
		this.visitor.open("/settings/name?x=1");
		assertThat(this.visitor.leadsTo()).hasValue("/sign-in?next=%2Fsettings%2Fname%3Fx%3D1");
		this.visitor.follow().submit("/sign-in", credentials());
		assertThat(this.visitor.leadsTo()).hasValue("/settings/name?x=1");
	}

	@Test
	void neverLeadsOffTheSite() {
		for (String next : new String[] { "https://evil.example/", "//evil.example/", "/\\evil.example",
				"javascript:alert(1)", "/a\r\nLocation: //evil.example" }) {
			Map<String, String> form = this.visitor.open("/sign-in").fields("/sign-in");
			form.putAll(credentials());
			form.put("next", next);
			assertThat(this.visitor.post("/sign-in", form).leadsTo()).as(next).hasValue("/");
			this.visitor.open("/settings").submit("/sign-out", Map.of());
		}
	}

	@Test
	void answersAWrongPasswordLikeAnUnknownName() {
		this.visitor.open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", "quite another one"));
		int status = this.visitor.status();
		String page = this.visitor.page().select("main").text();
		this.visitor.open("/sign-in").submit("/sign-in", Map.of("name", "Nobody", "password", "quite another one"));
		assertThat(this.visitor.status()).isEqualTo(status).isEqualTo(422);
		assertThat(this.visitor.page().select("main").text()).isEqualTo(page).contains("name and password don't match");
		assertThat(this.visitor.fields("/sign-in")).containsEntry("password", "");
	}

	@Test
	void acceptsAPasswordInAnyUnicodeForm() {
		this.jdbc.sql("update account set password_hash = :hash where id = :id")
			.param("hash", new PasswordHasher().hash("sch\u00F6ne gr\u00FC\u00DFe an alle"))
			.param("id", this.me.value())
			.update();
		this.visitor.open("/sign-in")
			.submit("/sign-in",
					Map.of("name", TestAccounts.nameOf(this.me), "password", "scho\u0308ne gru\u0308\u00DFe an alle"));
		assertThat(this.visitor.status()).isEqualTo(302);
	}

	@Test
	void givesTheSessionANewIdEachTime() {
		this.visitor.withCookie("session", Optional.of("chosen-by-somebody-else"));
		signIn();
		String first = this.visitor.cookie("session").orElseThrow();
		assertThat(first).isNotEqualTo("chosen-by-somebody-else");
		this.visitor.open("/settings").submit("/sign-out", Map.of());
		assertThat(this.visitor.leadsTo()).hasValue("/");
		assertThat(this.visitor.header("Clear-Site-Data")).hasValue("\"cache\"");
		this.visitor.withCookie("session", Optional.of(first));
		assertThat(this.visitor.open("/settings").status()).isEqualTo(302);
		signIn();
		assertThat(this.visitor.cookie("session")).isPresent().get().isNotEqualTo(first);
	}

	@Test
	void endsTheSessionAfterTheIdleLimit() {
		signIn();
		this.clock.advance(Duration.ofMinutes(100));
		assertThat(this.visitor.open("/settings").status()).isEqualTo(200);
		this.clock.advance(Duration.ofMinutes(100));
		assertThat(this.visitor.open("/settings").status()).isEqualTo(200);
		this.clock.advance(Duration.ofMinutes(121));
		assertThat(this.visitor.open("/settings").status()).isEqualTo(302);
	}

	@Test
	void endsTheSessionAfterTheAbsoluteLimit() {
		signIn();
		for (int hour = 1; hour < 24; hour++) {
			this.clock.advance(Duration.ofHours(1));
			this.visitor.open("/settings");
			assertThat(this.visitor.status()).as("hour " + hour).isEqualTo(200);
		}
		this.clock.advance(Duration.ofHours(1));
		assertThat(this.visitor.open("/settings").status()).isEqualTo(302);
	}

	@Test
	void remembersTheDeviceForWeeks() {
		this.visitor.open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD,
					"remember", "true"));
		assertThat(this.visitor.headers("Set-Cookie")).anyMatch((cookie) -> cookie.startsWith("session=")
				&& cookie.contains("Max-Age=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
		this.clock.advance(Duration.ofDays(29));
		assertThat(this.visitor.open("/settings").status()).isEqualTo(200);
		this.clock.advance(Duration.ofDays(31));
		assertThat(this.visitor.open("/settings").status()).isEqualTo(302);
	}

	@Test
	void treatsAnUnreadableSessionAsSignedOut() {
		for (String id : new String[] { "x", "rO0ABXNyABFqYXZh", "%00", "a".repeat(3000) }) {
			this.visitor.withCookie("session", Optional.of(id));
			assertThat(this.visitor.open("/settings").status()).as(id).isEqualTo(302);
			assertThat(this.visitor.open("/").status()).as(id).isEqualTo(200);
		}
	}

	@Test
	void storesOnlyADigestOfTheCookie() {
		signIn();
		assertThat(this.jdbc.sql("select id_hash from account_session where account_id = :me")
			.param("me", this.me.value())
			.query(String.class)
			.list()).containsExactly(Tokens.digest(this.visitor.cookie("session").orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/sign-up", "/recover" })
	void aPageThatWasOpenForTooLongShowsWhatWasTyped(String page) {
		Map<String, String> form = new HashMap<>(this.visitor.open(page).fields(page));
		form.put("name", "Anna Lind");
		form.put("password", TestAccounts.PASSWORD);
		this.visitor.withCookie("csrf", Optional.empty()).post(page, form);
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.page().select(".summary").text()).contains("open for too long");
		assertThat(this.visitor.fields(page)).containsEntry("name", "Anna Lind").containsEntry("password", "");
		assertThat(this.visitor.cookie("session")).isEmpty();
		assertThat(this.visitor.body()).doesNotContain(TestAccounts.PASSWORD);
	}

	@Test
	void aStalePageWithTheRightPasswordSignsNobodyIn() {
		this.visitor.post("/sign-in",
				Map.of("name", TestAccounts.nameOf(this.people.createAccount()), "password", TestAccounts.PASSWORD));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.cookie("session")).isEmpty();
	}

	@Test
	void noCookieOutlivesAYear() {
		AccountId somebody = this.people.createAccount();
		this.visitor.open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(somebody), "password", TestAccounts.PASSWORD,
					"remember", "true"));
		assertThat(this.visitor.headers("Set-Cookie")).isNotEmpty()
			.filteredOn((cookie) -> cookie.contains("Max-Age"))
			.allSatisfy((cookie) -> assertThat(Long.parseLong(cookie.replaceAll(".*Max-Age=(\\d+).*", "$1")))
				.isBetween(0L, 366L * 86_400));
	}

	@Test
	void rejectsAFormWithoutItsToken() {
		signIn();
		assertThat(this.visitor.post("/sign-out", Map.of()).status()).isEqualTo(403);
		assertThat(this.visitor.post("/settings/name", Map.of("name", "Mallory", "_csrf", "made up")).status())
			.isEqualTo(403);
		assertThat(this.visitor.open("/settings").body()).contains(TestAccounts.nameOf(this.me))
			.doesNotContain("Mallory");
	}

	private void signIn() {
		this.visitor.open("/sign-in").submit("/sign-in", credentials());
	}

	private Map<String, String> credentials() {
		return Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD);
	}

}
