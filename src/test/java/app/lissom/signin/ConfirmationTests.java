package app.lissom.signin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.Routes;
import app.lissom.Routes.Access;
import app.lissom.Routes.Route;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Re-authenticates before the most sensitive actions. */
@LissomTest
@Tag("database")
@Tag("pages")
class ConfirmationTests {

	@Autowired
	private Environment environment;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	private Visitor visitor;

	@BeforeEach
	void signIn() {
		this.me = this.people.createAccount();
		this.visitor = new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD,
					"remember", "true"));
	}

	static Stream<Route> own() {
		return Routes.all().stream().filter((route) -> route.access() != Access.OPEN);
	}

	@ParameterizedTest
	@MethodSource("own")
	void anOldProofIsNotEnoughWhereOneIsNeeded(Route route) {
		MvcTestResult answer = this.mvc.method(HttpMethod.valueOf(route.method()))
			.uri(route.pattern().replaceAll("\\{[^}]+}", "x"))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.with(TestAccounts.asProved(this.me, this.clock.instant().minus(Duration.ofMinutes(10))))
			.exchange();
		String redirected = answer.getResponse().getRedirectedUrl();
		String leadsTo = (redirected != null) ? redirected : answer.getResponse().getForwardedUrl();
		assertThat(leadsTo != null && leadsTo.startsWith("/sign-in/confirm")).as("%s leads to %s", route, leadsTo)
			.isEqualTo(route.proved());
	}

	@Test
	void rightAfterSigningInNothingIsAsked() {
		this.clock.advance(Duration.ofMinutes(9));
		assertThat(this.visitor.open("/settings/leave").status()).isEqualTo(200);
		assertThat(this.visitor.open("/takeout/file").status()).isEqualTo(200);
	}

	@Test
	void aPageIsReachedAfterAProof() {
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(this.visitor.open("/settings/name?from=x").leadsTo())
			.hasValue("/sign-in/confirm?next=%2Fsettings%2Fname%3Ffrom%3Dx");
		this.visitor.follow().submit("/sign-in/confirm", Map.of("current", "not the password"));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.page().select(".summary").text()).contains("That isn't your password.");
		String before = this.visitor.cookie("session").orElseThrow();
		this.visitor.submit("/sign-in/confirm", Map.of("current", TestAccounts.PASSWORD));
		assertThat(this.visitor.leadsTo()).hasValue("/settings/name?from=x");
		assertThat(this.visitor.cookie("session")).isPresent().get().isNotEqualTo(before);
		assertThat(this.visitor.follow().status()).isEqualTo(200);
		this.visitor.withCookie("session", Optional.of(before));
		assertThat(this.visitor.open("/settings").status()).as("with the old cookie").isEqualTo(302);
	}

	@Test
	void aDownloadLeadsToItsPage() {
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(this.visitor.open("/takeout/file").leadsTo()).hasValue("/sign-in/confirm?next=%2Ftakeout");
	}

	@Test
	void whatWasTypedSurvivesTheProof() {
		this.visitor.open("/settings/name");
		this.clock.advance(Duration.ofMinutes(20));
		this.visitor.submit("/settings/name", Map.of("name", "Zoe " + this.me));
		assertThat(this.visitor.status()).isEqualTo(403);
		assertThat(this.visitor.page().text()).contains("What you wrote is still here.");
		this.visitor.submit("/sign-in/confirm", Map.of("current", TestAccounts.PASSWORD));
		assertThat(this.visitor.page().select("main dd").text()).isEqualTo("Zoe " + this.me);
		this.visitor.submit("/settings/name", Map.of());
		assertThat(this.visitor.follow().page().text()).contains("You're signed in as Zoe");
	}

	@Test
	void aPassphraseSurvivesTooAndIsNotShown() {
		this.visitor.open("/report/links");
		this.clock.advance(Duration.ofMinutes(20));
		this.visitor.submit("/report/links", Map.of("shows", "COPY", "life", "7", "passphrase", "seven green apples"));
		this.visitor.submit("/sign-in/confirm", Map.of("current", TestAccounts.PASSWORD));
		assertThat(this.visitor.page().select("main dd").text()).doesNotContain("apples").contains("\u2022");
		this.visitor.submit("/report/links", Map.of());
		assertThat(this.visitor.page().select("#address")).hasSize(1);
		assertThat(this.visitor.open("/report/links").page().text()).contains("with a passphrase");
	}

	/** But those of which every word is on their own page, which is shown again. */
	@ParameterizedTest
	@CsvSource({ "/settings/name, name, Zoe and Zack", "/settings/password, password, quiet lantern orchard",
			"/settings/email, address, zoe@lissom.example", "/report/links, passphrase, seven green apples",
			"/reminders/calendar, titled, true", "/reminders/ring/address, address, https://ntfy.example/back",
			"/reminders/ring/address, secret, Bearer 1234" })
	void whatWasTypedIsInTheFormThatIsSentAfterTheProof(String page, String field, String typed) {
		this.visitor.open(page);
		this.clock.advance(Duration.ofMinutes(20));
		this.visitor.submit(page, Map.of(field, typed));
		assertThat(this.visitor.status()).isEqualTo(403);
		this.visitor.submit("/sign-in/confirm", Map.of("current", TestAccounts.PASSWORD));
		assertThat(this.visitor.fields(page)).containsEntry(field, typed);
	}

	@Test
	void aPasswordThatIsGuessedAtIsBlocked() {
		this.visitor.open("/sign-in/confirm");
		for (int i = 0; i < 10; i++) {
			this.visitor.submit("/sign-in/confirm", Map.of("current", "guess number " + i));
		}
		this.visitor.submit("/sign-in/confirm", Map.of("current", TestAccounts.PASSWORD));
		assertThat(this.visitor.status()).isEqualTo(429);
	}

	@Test
	void withoutASessionTheNameIsAskedToo() {
		this.visitor.open("/sign-in/confirm?next=/settings/leave");
		Map<String, String> fields = this.visitor.fields("/sign-in/confirm");
		fields.put("current", TestAccounts.PASSWORD);
		this.visitor.withCookie("session", Optional.empty());
		this.visitor.post("/sign-in/confirm", fields);
		assertThat(this.visitor.fields("/sign-in")).containsEntry("next", "/settings/leave");
		assertThat(new Visitor(this.environment).open("/sign-in/confirm?next=/settings/leave").leadsTo())
			.hasValue("/sign-in?next=%2Fsettings%2Fleave");
	}

}
