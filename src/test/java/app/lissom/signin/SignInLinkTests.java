package app.lissom.signin;

import java.time.Duration;
import java.util.Map;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import app.lissom.security.ExpiringTextEncryptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
class SignInLinkTests {

	private static final String PATH = "/sign-in/link";

	private static final String NEW = "quiet lantern orchard";

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private ExpiringTextEncryptor encryptor;

	@Autowired
	private SignInLinks links;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	private String link;

	private Visitor visitor;

	@BeforeEach
	void makeLink() {
		this.me = this.people.createAccount();
		this.link = new OperatorLinks(this.encryptor).signIn(TestAccounts.nameOf(this.me), Duration.ofHours(1));
		this.visitor = new Visitor(this.environment);
	}

	@Test
	void letsAPersonInOnceWithANewPassword() {
		Visitor elsewhere = new Visitor(this.environment).open("/sign-in");
		elsewhere.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD));
		this.visitor.open(this.link);
		assertThat(this.visitor.page().select("main .lead").text()).contains(TestAccounts.nameOf(this.me));
		Map<String, String> form = this.visitor.open(this.link).fields(PATH);
		form.put("password", NEW);
		this.visitor.post(PATH, form);
		assertThat(this.visitor.leadsTo()).hasValue("/settings/codes?used");
		assertThat(this.visitor.follow().page().text()).contains("You're in, and your new password is set.");
		assertThat(elsewhere.open("/settings").status()).as("signed out elsewhere").isEqualTo(302);
		Visitor second = new Visitor(this.environment).open("/sign-in");
		assertThat(second.open(this.link).page().text()).contains("it has been used before");
		form.putAll(second.open("/sign-in").fields("/sign-in"));
		form.put("password", "another lantern orchard");
		second.post(PATH, form);
		assertThat(second.status()).isEqualTo(422);
		assertThat(second.page().text()).contains("it has been used before");
	}

	@Test
	void isNotUsedUpByAPasswordThatIsTooShort() {
		this.visitor.open(this.link).submit(PATH, Map.of("password", "short"));
		assertThat(this.visitor.status()).isEqualTo(422);
		this.visitor.submit(PATH, Map.of("password", NEW));
		assertThat(this.visitor.leadsTo()).hasValue("/settings/codes?used");
	}

	@Test
	void ends() {
		this.clock.advance(Duration.ofHours(2));
		assertThat(this.visitor.open(this.link).page().text()).contains("This link has ended");
		assertThat(this.visitor.open(PATH + "?key=made-up").page().text()).contains("This link has ended");
		assertThat(this.visitor.open(PATH).page().select("main form")).isEmpty();
	}

	@Test
	void opensNothingWithAnInvitation() {
		String invitation = new OperatorLinks(this.encryptor).invitation(1, Duration.ofDays(1));
		String key = invitation.substring(invitation.indexOf('=') + 1);
		assertThat(this.visitor.open(PATH + "?key=" + key).page().text()).contains("This link has ended");
	}

	@Test
	void purgesUsesOfLinksThatHaveEnded() {
		this.visitor.open(this.link).submit(PATH, Map.of("password", NEW));
		this.links.purge();
		assertThat(uses()).isPositive();
		this.clock.advance(Duration.ofDays(8));
		this.links.purge();
		assertThat(uses()).isZero();
	}

	private int uses() {
		return this.jdbc.sql("select count(*) from sign_in_link_use").query(Integer.class).single();
	}

}
