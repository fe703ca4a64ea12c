package app.lissom.mail;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

import app.lissom.LissomTest;
import app.lissom.Mailbox;
import app.lissom.Mailbox.Mail;
import app.lissom.MutableClock;
import app.lissom.SqlStatements;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Adds an email address and signs in again with a mail, with a mail server that accepts
 * it.
 */
@LissomTest
@Tag("database")
class EmailTests {

	private static final String PAGE = "/settings/email";

	private static final String FORGOTTEN = "/recover/email";

	private static final String NEW = "quiet lantern orchard";

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private EmailAddresses addresses;

	@Autowired
	private OutboxWorker worker;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("recoveryMail")
	private Object recoveryMail;

	private final String domain = UUID.randomUUID() + ".example";

	private final String address = "Anna@" + this.domain;

	private AccountId me;

	private Visitor visitor;

	@BeforeEach
	void signIn() {
		this.me = this.people.createAccount();
		this.visitor = signIn(this.me);
		this.jdbc.sql("delete from outgoing_mail").update();
		this.jdbc.sql("delete from throttle").update();
	}

	private Visitor signIn(AccountId account) {
		return new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(account), "password", TestAccounts.PASSWORD));
	}

	@Test
	void countsOnceItsLinkWasOpened() {
		add(this.address);
		assertThat(this.visitor.follow().page().text()).contains("We've sent a link to " + this.address);
		assertThat(this.addresses.findConfirmed(this.me)).isEmpty();
		Mail mail = mails().get(0);
		assertThat(mail.subject()).isEqualTo("Lissom: confirm your email address");
		assertThat(mail.type()).startsWith("text/plain").containsIgnoringCase("utf-8");
		assertThat(mail.text()).doesNotContain(TestAccounts.nameOf(this.me));
		this.visitor.open(mail.link());
		assertThat(this.visitor.page().text()).contains("Is this your address?", this.address);
		assertThat(this.addresses.findConfirmed(this.me)).as("only looked at").isEmpty();
		this.visitor.submit(PAGE + "/confirm", Map.of());
		assertThat(this.visitor.follow().page().text()).contains("Saved.", "Your address is " + this.address);
		assertThat(this.addresses.findConfirmed(this.me)).hasValue(this.address);
		assertThat(this.visitor.open(mail.link()).page().text()).as("once").contains("This link has ended");
	}

	@Test
	void aLinkWorksForADayAndForItsAccountAlone() {
		add(this.address);
		String link = mails().get(0).link();
		Visitor stranger = signIn(this.people.createAccount());
		assertThat(stranger.open(link).page().text()).contains("This link has ended");
		assertThat(new Visitor(this.environment).open(link).leadsTo().orElseThrow()).startsWith("/sign-in");
		this.clock.advance(Duration.ofHours(25));
		this.visitor = signIn(this.me);
		assertThat(this.visitor.open(link).page().text()).contains("This link has ended");
		assertThat(this.visitor.open(PAGE).page().text()).doesNotContain("We've sent");
	}

	@Test
	void storesADigestOfTheLinkAndNoReadableMessage() {
		add(this.address);
		String stored = this.jdbc.sql("select content from outgoing_mail where account_id = ?")
			.param(this.me.value())
			.query(String.class)
			.single();
		assertThat(stored).doesNotContain("confirm", "@");
		String key = mails().get(0).link().replaceFirst(".*key=", "");
		assertThat(this.jdbc.sql("select link_hash from email_address where account_id = ?")
			.param(this.me.value())
			.query(String.class)
			.single()).hasSize(64).isNotEqualTo(key);
	}

	@Test
	void tellsTheOldAddressThatItWasReplacedOrRemoved() {
		confirm();
		String other = "b@" + this.domain;
		add(other);
		assertThat(this.addresses.findConfirmed(this.me)).as("until the new one is confirmed").hasValue(this.address);
		this.visitor.open(mails().get(1).link()).submit(PAGE + "/confirm", Map.of());
		assertThat(mails()).extracting(Mail::subject).containsOnlyOnce("Lissom: your email address was changed");
		this.visitor.open(PAGE).submit(PAGE + "/delete", Map.of());
		assertThat(this.visitor.follow().page().text()).contains("Saved.").doesNotContain("Your address is");
		assertThat(mails()).hasSize(4);
		assertThat(this.addresses.findConfirmed(this.me)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "anna", "a@b", "a b@example.org", "a@example.org,b@example.org", "<a@example.org>",
			"a@example.org\nBcc: b@example.org", "\"a\"@example.org", "a@-" })
	void whatIsNoAddressIsRefused(String typed) {
		add(typed);
		assertThat(this.visitor.status()).isEqualTo(422);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aForgottenPasswordIsReplacedByALink(boolean byName) {
		confirm();
		Visitor forgetful = new Visitor(this.environment).open("/sign-in");
		assertThat(forgetful.page().select("a[href=/recover/email]")).hasSize(1);
		forgetful.open(FORGOTTEN)
			.submit(FORGOTTEN, Map.of("name", byName ? TestAccounts.nameOf(this.me) : this.address.toUpperCase()));
		assertThat(forgetful.follow().page().text()).contains("Check your email");
		Mail mail = mails().get(1);
		assertThat(mail.subject()).isEqualTo("Lissom: a link to get back in");
		assertThat(mail.text()).contains(TestAccounts.nameOf(this.me)).doesNotContainIgnoringCase("back pain");
		forgetful.open(mail.link()).submit("/sign-in/link", Map.of("password", NEW));
		assertThat(forgetful.leadsTo()).hasValue("/settings/codes?used");
		assertThat(forgetful.open(mail.link()).page().text()).as("once").contains("This link has ended");
	}

	@Test
	void aLinkToGetBackInWorksForAnHour() {
		String link = linkToGetBackIn();
		this.clock.advance(Duration.ofMinutes(61));
		assertThat(new Visitor(this.environment).open(link).page().text()).contains("This link has ended");
	}

	@Test
	void aLinkToGetBackInEndsWithTheAddressThatItWentTo() {
		String link = linkToGetBackIn();
		this.visitor.open(PAGE).submit(PAGE + "/delete", Map.of());
		assertThat(new Visitor(this.environment).open(link).page().text()).contains("This link has ended");
	}

	@Test
	void aLinkToGetBackInEndsWithThePasswordThatItReplaces() {
		String link = linkToGetBackIn();
		Visitor early = new Visitor(this.environment).open(link);
		this.visitor.open("/settings/password").submit("/settings/password", Map.of("password", NEW));
		assertThat(new Visitor(this.environment).open(link).page().text()).contains("This link has ended");
		early.submit("/sign-in/link", Map.of("password", "another lantern orchard"));
		assertThat(early.status()).as("with a page that was open before").isEqualTo(422);
	}

	@Test
	void aLinkToGetBackInDoesNotPassToWhoeverTakesTheName() {
		String link = linkToGetBackIn();
		String name = TestAccounts.nameOf(this.me);
		this.visitor.open("/settings/name").submit("/settings/name", Map.of("name", name + " 2"));
		signIn(this.people.createAccount()).open("/settings/name").submit("/settings/name", Map.of("name", name));
		assertThat(new Visitor(this.environment).open(link).page().select("main .lead").text()).contains(name + " 2");
	}

	private String linkToGetBackIn() {
		confirm();
		new Visitor(this.environment).open(FORGOTTEN).submit(FORGOTTEN, Map.of("name", this.address));
		return mails().get(1).link();
	}

	@Test
	void answersAnUnknownNameLikeAKnownOneAndSendsNothing() {
		AccountId unconfirmed = this.people.createAccount();
		signIn(unconfirmed).open(PAGE).submit(PAGE, Map.of("address", "waiting@" + this.domain));
		assertThat(mails()).hasSize(1);
		for (String name : List.of("nobody at all", "nobody@" + this.domain, TestAccounts.nameOf(unconfirmed),
				"waiting@" + this.domain)) {
			Visitor stranger = new Visitor(this.environment).open(FORGOTTEN).submit(FORGOTTEN, Map.of("name", name));
			assertThat(stranger.leadsTo()).hasValue("/recover/email?sent");
			assertThat(mails()).hasSize(1);
		}
	}

	/** So neither its answer nor its time tells who is known here. */
	@Test
	void aRequestDoesTheSameForEveryName() {
		confirm();
		Visitor second = signIn(this.people.createAccount());
		second.open(PAGE).submit(PAGE, Map.of("address", this.address));
		second.open(mails().get(1).link()).submit(PAGE + "/confirm", Map.of());
		assertThat(this.addresses.findOwners(this.address)).hasSize(2);
		Set<List<String>> statements = new HashSet<>();
		Set<String> answers = new HashSet<>();
		for (String name : List.of("nobody at all", "nobody@" + this.domain, TestAccounts.nameOf(this.me),
				this.address)) {
			this.jdbc.sql("delete from throttle").update();
			statements.add(SqlStatements.during(() -> answers.add(ask(name))));
		}
		assertThat(answers).hasSize(1);
		assertThat(statements).hasSize(1);
		assertThat(statements.iterator().next()).isNotEmpty().allMatch((sql) -> sql.contains("throttle"));
		assertThat(mails()).as("but only who is known gets a message").hasSize(2 + 3);
	}

	private String ask(String name) {
		MockHttpServletResponse answer = this.mvc.post()
			.uri(FORGOTTEN)
			.with(csrf())
			.formField("name", name)
			.exchange()
			.getResponse();
		return answer.getStatus() + " "
				+ answer.getHeaderNames().stream().sorted().map((header) -> header + answer.getHeaders(header)).toList()
				+ Arrays.toString(answer.getContentAsByteArray());
	}

	@Test
	void limitsWhatOneNetworkCanAskFor() {
		Visitor stranger = new Visitor(this.environment).open(FORGOTTEN);
		for (int i = 0; i < 10; i++) {
			stranger.open(FORGOTTEN).submit(FORGOTTEN, Map.of("name", "nobody " + i));
			assertThat(stranger.status()).isEqualTo(302);
		}
		assertThat(stranger.open(FORGOTTEN).submit(FORGOTTEN, Map.of("name", "nobody")).status()).isEqualTo(429);
	}

	@Test
	void sendsInThePersonsLanguage() {
		confirm();
		this.visitor.open("/settings").submit("/language", Map.of("language", "es-419"));
		new Visitor(this.environment).open(FORGOTTEN).submit(FORGOTTEN, Map.of("name", this.address));
		assertThat(mails().get(1).subject()).isEqualTo("Lissom: un enlace para volver a entrar");
	}

	@Test
	void theLinkNeverTakesItsHostFromTheRequest() {
		add(this.address);
		assertThat(mails().get(0).text())
			.contains("http://localhost:" + this.environment.getProperty("local.server.port"));
	}

	@Test
	void removingIsForWhoeverProvedLately() {
		confirm();
		this.clock.advance(Duration.ofMinutes(11));
		assertThat(this.visitor.open(PAGE).leadsTo().orElseThrow()).startsWith("/sign-in/confirm");
		assertThat(this.jdbc.sql("select count(*) from email_address where account_id = ? and link_ends_at > ?")
			.params(this.me.value(), OffsetDateTime.now(this.clock))
			.query(Integer.class)
			.single()).isZero();
	}

	private void add(String typed) {
		this.visitor.open(PAGE).submit(PAGE, Map.of("address", typed));
	}

	private void confirm() {
		add(this.address);
		this.visitor.open(mails().get(0).link()).submit(PAGE + "/confirm", Map.of());
	}

	/** Waits for what is being looked up or sent by the server itself. */
	private List<Mail> mails() {
		try {
			((ExecutorService) ReflectionTestUtils.getField(this.recoveryMail, "executor")).submit(() -> {
			}).get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new AssertionError(ex);
		}
		for (int i = 0; i < 100 && waiting() > 0; i++) {
			this.worker.work();
			try {
				Thread.sleep(20);
			}
			catch (InterruptedException ex) {
				throw new AssertionError(ex);
			}
		}
		return Mailbox.of(this.domain);
	}

	private int waiting() {
		return this.jdbc.sql("select count(*) from outgoing_mail where next_at < ?")
			.param(OffsetDateTime.now(this.clock).plusMinutes(5))
			.query(Integer.class)
			.single();
	}

}
