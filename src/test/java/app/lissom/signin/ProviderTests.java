package app.lissom.signin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import app.lissom.oidc.IdentityProvider;
import app.lissom.oidc.TestProvider;
import app.lissom.security.ExpiringTextEncryptor;
import app.lissom.signin.SignUpProperties.Mode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Signs up, in and out with an identity provider on this machine. */
@LissomTest
@Tag("pages")
class ProviderTests {

	private static final TestProvider PROVIDER = TestProvider.start();

	private static Integer requestsAtStart;

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

	@Autowired
	private IdentityProvider product;

	@Autowired
	private Invitations invitations;

	@Autowired
	private ExpiringTextEncryptor encryptor;

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
		requestsAtStart = (requestsAtStart != null) ? requestsAtStart : PROVIDER.requests();
		PROVIDER.register(
				"http://localhost:" + this.environment.getProperty("local.server.port") + "/sign-in/provider/callback");
		PROVIDER.reset();
		this.visitor = new Visitor(this.environment);
		this.jdbc.sql("delete from throttle").update();
	}

	@AfterEach
	void openSignUp() {
		signUpIs(Mode.OPEN);
	}

	/** The provider was away then, and could not have been asked. */
	@Test
	void startsWithoutTheProvider() {
		assertThat(requestsAtStart).isZero();
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

	/** A thief of a cookie or an address has both halves, but only once. */
	@Test
	void aCodeIsNotTakenAgainWithTheCookieOfItsFirstTime() {
		signUp();
		Visitor asking = new Visitor(this.environment).open("/sign-in/provider");
		Optional<String> cookie = asking.cookie("provider");
		String answer = PROVIDER.answer(asking.leadsTo().orElseThrow());
		assertThat(asking.open(answer).leadsTo()).hasValue("/");
		Visitor thief = new Visitor(this.environment).withCookie("provider", cookie);
		assertThat(thief.open(answer).status()).isEqualTo(403);
	}

	@Test
	void anAnswerThatTookTooLongIsRefused() {
		signUp();
		this.visitor = new Visitor(this.environment).open("/sign-in/provider");
		String answer = PROVIDER.answer(this.visitor.leadsTo().orElseThrow());
		this.clock.advance(Duration.ofMinutes(16));
		assertThat(this.visitor.open(answer).status()).isEqualTo(403);
	}

	@Test
	void aPersonWhoChangesTheirMindThereChoosesAgain() {
		this.visitor.open("/sign-in/provider?next=/diary");
		this.visitor.open(PROVIDER.cancel(this.visitor.leadsTo().orElseThrow()));
		assertThat(this.visitor.leadsTo()).hasValue("/sign-in?next=%2Fdiary");
		assertThat(this.visitor.follow().status()).isEqualTo(200);
		this.visitor.open("/sign-in/provider?invitation=abc");
		this.visitor.open(PROVIDER.cancel(this.visitor.leadsTo().orElseThrow()));
		assertThat(this.visitor.leadsTo()).hasValue("/sign-up?invitation=abc");
		signUp();
		this.visitor.open("/settings/provider/link");
		this.visitor.open(PROVIDER.cancel(this.visitor.leadsTo().orElseThrow()));
		assertThat(this.visitor.leadsTo()).hasValue("/settings/provider");
		this.visitor.open("/sign-in/provider?next=/settings/name");
		this.visitor.open(PROVIDER.cancel(this.visitor.leadsTo().orElseThrow()));
		assertThat(this.visitor.leadsTo()).hasValue("/sign-in/confirm?next=%2Fsettings%2Fname");
		assertThat(this.visitor.follow().status()).isEqualTo(200);
	}

	@ParameterizedTest
	@EnumSource(names = { "AWAY", "AWAY_FOR_TOKENS", "AWAY_FOR_KEYS" })
	void saysThatTheProviderIsAwayUntilItIsBack(TestProvider.Fault fault) {
		signUp();
		AccountId another = this.people.createAccount();
		this.visitor = new Visitor(this.environment);
		forgetTheProvider();
		PROVIDER.fault = fault;
		this.visitor.open("/sign-in/provider?next=/diary");
		if (fault != TestProvider.Fault.AWAY) {
			this.visitor.open(PROVIDER.answer(this.visitor.leadsTo().orElseThrow()));
		}
		assertThat(this.visitor.status()).isEqualTo(503);
		assertThat(this.visitor.page().text()).contains("Example doesn't answer right now");
		signInWithPassword(another);
		assertThat(this.visitor.open("/settings").status()).as("in another way").isEqualTo(200);
		this.visitor = new Visitor(this.environment);
		PROVIDER.fault = null;
		signIn("/diary");
		assertThat(this.visitor.leadsTo()).hasValue("/diary");
	}

	/** Sixteen wait for it; nobody else does, and all threads but these serve people. */
	@Test
	void aSilentProviderTakesFewThreads() {
		forgetTheProvider();
		PROVIDER.fault = TestProvider.Fault.AWAY_SILENTLY;
		List<CompletableFuture<Integer>> waiting = new ArrayList<>();
		ExecutorService threads = Executors.newCachedThreadPool();
		for (int i = 0; i < 16; i++) {
			waiting.add(CompletableFuture
				.supplyAsync(() -> new Visitor(this.environment).open("/sign-in/provider").status(), threads));
		}
		Awaitility.await().until(() -> PROVIDER.waiting() == 16);
		assertThat(this.visitor.open("/sign-in/provider").status()).isEqualTo(503);
		assertThat(waiting).noneMatch(CompletableFuture::isDone);
		assertThat(this.visitor.open("/sign-in").status()).isEqualTo(200);
		PROVIDER.fault = null;
		assertThat(waiting).allMatch((one) -> one.join() == 302);
		threads.shutdown();
	}

	@Test
	@Tag("thorough")
	@Timeout(20)
	void waitsFiveSecondsForASilentProvider() {
		forgetTheProvider();
		PROVIDER.fault = TestProvider.Fault.AWAY_SILENTLY;
		assertThat(this.visitor.open("/sign-in/provider").status()).isEqualTo(503);
	}

	@Test
	void makesNoAccountWhereSignUpIsClosed() {
		signIn("/");
		signUpIs(Mode.CLOSED);
		this.visitor.submit("/sign-up/provider", Map.of("name", this.name, "zone", "Europe/Berlin"));
		assertThat(this.visitor.status()).as("a form that was open").isEqualTo(403);
		this.visitor = new Visitor(this.environment);
		signIn("/");
		assertThat(this.visitor.status()).isEqualTo(403);
		assertThat(this.visitor.page().text()).contains("you can't create one now");
		assertThat(this.visitor.page().select("main form")).isEmpty();
		assertThat(this.accounts.findByNameKey(Account.nameKey(this.name))).isEmpty();
	}

	@Test
	void makesAsManyAccountsAsAnInvitationSays() {
		signUpIs(Mode.INVITATION);
		signIn("/");
		assertThat(this.visitor.status()).as("without one").isEqualTo(403);
		String invitation = "/&invitation=" + Invitations.create(this.encryptor, 1, Duration.ofDays(7));
		this.visitor = new Visitor(this.environment);
		signIn(invitation);
		this.visitor.submit("/sign-up/provider", Map.of("name", this.name, "zone", "Europe/Berlin"));
		assertThat(me().passwordHash()).isNull();
		this.visitor = new Visitor(this.environment);
		signIn("/diary");
		assertThat(this.visitor.leadsTo()).as("needs it once").hasValue("/diary");
		PROVIDER.reset();
		this.visitor = new Visitor(this.environment);
		signIn(invitation);
		assertThat(this.visitor.status()).as("counted").isEqualTo(403);
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
	void anotherIdentityInPlaceOfTheFirstSignsOutElsewhere() {
		AccountId owner = this.people.createAccount();
		signInWithPassword(owner);
		link();
		Visitor elsewhere = new Visitor(this.environment);
		Visitor here = this.visitor;
		this.visitor = elsewhere;
		signIn("/settings");
		this.visitor = here;
		link();
		assertThat(elsewhere.open("/settings").status()).as("with the same identity again").isEqualTo(200);
		PROVIDER.reset();
		link();
		assertThat(this.visitor.follow().page().text()).contains("Saved.");
		assertThat(elsewhere.open("/settings").status()).as("with another identity").isEqualTo(302);
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

	private void forgetTheProvider() {
		ReflectionTestUtils.setField(this.product, "connection", null);
	}

	private void signUpIs(Mode mode) {
		ReflectionTestUtils.setField(this.invitations, "settings", new SignUpProperties(mode));
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
