package app.lissom.mail;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lissom.LissomTest;
import app.lissom.Mailbox.Mail;
import app.lissom.SqlStatements;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Replaces a forgotten password by a link in an email. */
@LissomTest
@Tag("database")
class ForgottenPasswordTests extends EmailSteps {

	private static final String FORGOTTEN = "/recover/email";

	private static final String NEW = "quiet lantern orchard";

	@Autowired
	private MockMvcTester mvc;

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
	@Tag("pages")
	void aLinkToGetBackInWorksForAnHour() {
		String link = linkToGetBackIn();
		this.clock.advance(Duration.ofMinutes(61));
		assertThat(new Visitor(this.environment).open(link).page().text()).contains("This link has ended");
	}

	@Test
	@Tag("pages")
	void aLinkToGetBackInEndsWithTheAddressThatItWentTo() {
		String link = linkToGetBackIn();
		this.visitor.open(PAGE).submit(PAGE + "/delete", Map.of());
		assertThat(new Visitor(this.environment).open(link).page().text()).contains("This link has ended");
	}

	@Test
	@Tag("pages")
	void aLinkToGetBackInEndsWithThePasswordThatItReplaces() {
		String link = linkToGetBackIn();
		Visitor early = new Visitor(this.environment).open(link);
		this.visitor.open("/settings/password").submit("/settings/password", Map.of("password", NEW));
		assertThat(new Visitor(this.environment).open(link).page().text()).contains("This link has ended");
		early.submit("/sign-in/link", Map.of("password", "another lantern orchard"));
		assertThat(early.status()).as("with a page that was open before").isEqualTo(422);
	}

	@Test
	@Tag("pages")
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
	@Tag("pages")
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
	@Tag("pages")
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
	@Tag("pages")
	void limitsWhatOneNetworkCanAskFor() {
		Visitor stranger = new Visitor(this.environment).open(FORGOTTEN);
		for (int i = 0; i < 10; i++) {
			stranger.open(FORGOTTEN).submit(FORGOTTEN, Map.of("name", "nobody " + i));
			assertThat(stranger.status()).isEqualTo(302);
		}
		assertThat(stranger.open(FORGOTTEN).submit(FORGOTTEN, Map.of("name", "nobody")).status()).isEqualTo(429);
	}

	@Test
	@Tag("pages")
	void sendsInThePersonsLanguage() {
		confirm();
		this.visitor.open("/settings").submit("/language", Map.of("language", "es-419"));
		new Visitor(this.environment).open(FORGOTTEN).submit(FORGOTTEN, Map.of("name", this.address));
		assertThat(mails().get(1).subject()).isEqualTo("Lissom: un enlace para volver a entrar");
	}

}
