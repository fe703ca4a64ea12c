package app.lissom.signin;

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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Puts an identity provider on this machine beside the product. */
@LissomTest
@Tag("pages")
abstract class ProviderTest {

	static final TestProvider PROVIDER = TestProvider.start();

	static Integer requestsAtStart;

	@Autowired
	Environment environment;

	@Autowired
	TestAccounts people;

	@Autowired
	Accounts accounts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MutableClock clock;

	final String name = "Robin " + UUID.randomUUID();

	Visitor visitor;

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

	void signUp() {
		signIn("/");
		assertThat(this.visitor.page().text()).contains("you don't have an account here yet");
		this.visitor.submit("/sign-up/provider", Map.of("name", this.name, "zone", "Europe/Berlin"));
	}

	void signIn(String next) {
		this.visitor.open("/sign-in/provider?next=" + next);
		this.visitor.open(PROVIDER.answer(this.visitor.leadsTo().orElseThrow()));
	}

	void signInWithPassword(AccountId account) {
		this.visitor.open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(account), "password", TestAccounts.PASSWORD));
	}

	Account me() {
		return this.accounts.findByNameKey(Account.nameKey(this.name)).orElseThrow();
	}

}
