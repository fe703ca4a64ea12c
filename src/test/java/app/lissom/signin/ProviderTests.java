package app.lissom.signin;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import app.lissom.oidc.TestProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Signs up, in and out by an identity provider that runs here. */
@LissomTest
@Tag("pages")
class ProviderTests {

	private static final TestProvider PROVIDER = TestProvider.start();

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	private final String name = "Robin " + UUID.randomUUID();

	private Visitor visitor;

	@DynamicPropertySource
	static void provider(DynamicPropertyRegistry registry) {
		registry.add("lissom.oidc.issuer", PROVIDER::issuer);
		registry.add("lissom.oidc.client-id", () -> TestProvider.CLIENT);
		registry.add("lissom.oidc.client-secret", () -> TestProvider.SECRET);
		registry.add("lissom.oidc.name", () -> "Example");
	}

	@BeforeEach
	void prepare() {
		PROVIDER.register("http://localhost:" + this.environment.getProperty("local.server.port")
				+ "/sign-in/provider/callback");
		PROVIDER.reset();
		this.visitor = new Visitor(this.environment);
		this.jdbc.sql("delete from throttle").update();
	}

	@Test
	void anUnknownPersonIsOfferedAnAccountAndSignsInWithItFromThenOn() {
		signUp();
		assertThat(this.visitor.leadsTo()).hasValue("/");
		assertThat(me().passwordHash()).isNull();
		this.visitor.open("/settings").submit("/sign-out", Map.of());
		signIn("/diary");
		assertThat(this.visitor.leadsTo().orElseThrow()).isEqualTo("/diary");
		assertThat(this.visitor.follow().status()).isEqualTo(200);
	}

	@Test
	void asksForNothingButTheNumberThatItKnows() {
		signUp();
		assertThat(PROVIDER.asked()).containsEntry("scope", "openid")
			.containsEntry("code_challenge_method", "S256")
			.containsKeys("nonce", "state", "code_challenge");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "AWAY.*")
	void whatTheProviderDidNotSayIsRefused(TestProvider.Fault fault) {
		signUp();
		this.visitor = new Visitor(this.environment);
		PROVIDER.fault = fault;
		signIn("/");
		assertThat(this.visitor.status()).isEqualTo(403);
		assertThat(this.visitor.page().text()).contains("We couldn't confirm that with Example");
		assertThat(this.visitor.open("/settings").status()).isEqualTo(302);
	}

	@Test
	void anAnswerBelongsToTheBrowserThatAskedAndIsTakenOnce() {
		signUp();
		Visitor asking = new Visitor(this.environment).open("/sign-in/provider");
		String answer = PROVIDER.answer(asking.leadsTo().orElseThrow());
		assertThat(new Visitor(this.environment).open(answer).status()).as("another browser").isEqualTo(403);
		Visitor third = new Visitor(this.environment).open("/sign-in/provider");
		assertThat(third.open(answer).status()).as("another request").isEqualTo(403);
		assertThat(asking.open(answer).leadsTo()).hasValue("/");
		assertThat(asking.open(answer).status()).as("again").isEqualTo(403);
	}

	@Test
	void startsNoHttpSession() {
		this.visitor.open("/sign-in/provider");
		assertThat(this.visitor.cookie("JSESSIONID")).isEmpty();
		assertThat(this.visitor.cookie("session")).isEmpty();
		assertThat(this.visitor.leadsTo().orElseThrow()).startsWith(PROVIDER.issuer());
	}

	@Test
	void leadsNowhereElse() {
		signUp();
		this.visitor = new Visitor(this.environment);
		signIn("//evil.example");
		assertThat(this.visitor.leadsTo()).hasValue("/");
	}

	@Test
	void anAccountIsLinkedAndUnlinkedByItsOwner() {
		AccountId owner = this.people.createAccount();
		signInWithPassword(owner);
		link();
		assertThat(this.visitor.follow().page().text()).contains("Saved.", "You can sign in there.");
		Visitor elsewhere = this.visitor;
		this.visitor = new Visitor(this.environment);
		signIn("/settings");
		assertThat(this.visitor.follow().page().text()).contains(TestAccounts.nameOf(owner));
		this.visitor.open("/settings/provider").submit("/settings/provider/delete", Map.of());
		assertThat(this.visitor.follow().page().text()).contains("Saved.", "Connect with Example");
		assertThat(elsewhere.open("/settings").status()).as("signed out elsewhere").isEqualTo(302);
		this.visitor = new Visitor(this.environment);
		signIn("/");
		assertThat(this.visitor.page().text()).contains("you don't have an account here yet");
	}

	@Test
	void nobodyTakesTheIdentityOfAnotherAccount() {
		signUp();
		this.visitor = new Visitor(this.environment);
		signInWithPassword(this.people.createAccount());
		link();
		assertThat(this.visitor.status()).isEqualTo(409);
		assertThat(this.visitor.page().text()).contains("Another account here is connected");
	}

	@Test
	void theLastWayInStays() {
		signUp();
		this.visitor.open("/settings/provider").submit("/settings/provider/delete", Map.of());
		assertThat(this.visitor.status()).isEqualTo(409);
		assertThat(this.visitor.page().text()).contains("only way in");
	}

	@Test
	void provesAgainWhoAPersonIsWithAFreshSignInThere() {
		signUp();
		this.clock.advance(Duration.ofMinutes(11));
		this.visitor.open("/settings/name");
		assertThat(this.visitor.leadsTo().orElseThrow()).startsWith("/sign-in/confirm");
		this.visitor.follow().open(this.visitor.page().select("a[href^=/sign-in/provider]").attr("href"));
		assertThat(PROVIDER.askedBy(this.visitor.leadsTo().orElseThrow())).containsEntry("prompt", "login")
			.containsEntry("max_age", "0");
		PROVIDER.signedInAt = this.clock.instant().minusSeconds(600);
		String stale = PROVIDER.answer(this.visitor.leadsTo().orElseThrow());
		assertThat(this.visitor.open(stale).status()).as("signed in there long ago").isEqualTo(403);
		PROVIDER.signedInAt = this.clock.instant();
		this.visitor.open("/sign-in/provider?next=/settings/name");
		this.visitor.open(PROVIDER.answer(this.visitor.leadsTo().orElseThrow()));
		assertThat(this.visitor.leadsTo()).hasValue("/settings/name");
		assertThat(this.visitor.follow().status()).isEqualTo(200);
	}

	@Test
	void aDeletedAccountIsForgotten() {
		signUp();
		this.visitor.open("/settings/leave").submit("/settings/leave", Map.of());
		this.visitor = new Visitor(this.environment);
		signIn("/");
		assertThat(this.visitor.page().text()).contains("you don't have an account here yet");
	}

	@Test
	void theSignInPageNamesTheProvider() {
		assertThat(this.visitor.open("/sign-in").page().select("a[href^=/sign-in/provider]").text())
			.isEqualTo("Continue with Example");
	}

	private void signUp() {
		signIn("/");
		assertThat(this.visitor.page().text()).contains("you don't have an account here yet");
		this.visitor.submit("/sign-up/provider", Map.of("name", this.name, "zone", "Europe/Berlin"));
	}

	private void signIn(String next) {
		this.visitor.open("/sign-in/provider?next=" + next);
		this.visitor.open(PROVIDER.answer(this.visitor.leadsTo().orElseThrow()));
	}

	private void link() {
		this.visitor.open("/settings/provider/link");
		this.visitor.open(PROVIDER.answer(this.visitor.leadsTo().orElseThrow()));
	}

	private void signInWithPassword(AccountId account) {
		this.visitor.open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(account), "password", TestAccounts.PASSWORD));
	}

	private Account me() {
		return this.accounts.findByNameKey(Account.nameKey(this.name)).orElseThrow();
	}

}
