package app.lissom.signin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.Accounts;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.passkeys.PasskeyCeremonies;
import app.lissom.passwords.PasswordHasher;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.ExpiringTextEncryptor;
import app.lissom.security.SignIn;
import app.lissom.security.SiteProperties;
import app.lissom.signin.SignUpProperties.Mode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@LissomTest
@Tag("database")
class InvitationsTests {

	private static final String SECRET = "a secret for tests, of 32 characters";

	private static final SiteProperties SERVER = new SiteProperties(false, SECRET, null, List.of(), null);

	@Autowired
	private PasskeyCeremonies passkeys;

	@Autowired
	private MessageSource messages;

	@Autowired
	private MutableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private RecoveryCodes codes;

	@Autowired
	private PasswordHasher hasher;

	@Autowired
	private CredentialCheck credentials;

	@Autowired
	private RetryingTransaction transaction;

	@Autowired
	private SignIn signIn;

	@Autowired
	private AttemptLimiter limiter;

	@Autowired
	@Qualifier("signedInArgumentResolver")
	private HandlerMethodArgumentResolver signedIn;

	@Autowired
	private PendingRequestAdvice pending;

	@Autowired
	private ThymeleafViewResolver views;

	@Test
	void everyInvitationMakesAsManyAccountsAsItSays() {
		String invitation = invite(2, Duration.ofDays(7));
		MockMvcTester server = server(Mode.INVITATION);
		assertThat(open(server, invitation).select("form input[name=invitation]").val()).isEqualTo(invitation);
		Map<String, String> form = form(invitation);
		assertThat(send(server, form)).hasStatus3xxRedirection();
		assertThat(send(server, form)).as("the same form again").hasStatus3xxRedirection();
		assertThat(send(server, form(invitation))).hasStatus3xxRedirection();
		assertThat(send(server, form(invitation))).hasStatus(403);
		assertThat(open(server, invitation).select("h1").text()).isEqualTo("This invitation no longer works");
	}

	@Test
	void anInvitationEnds() {
		String invitation = invite(5, Duration.ofDays(7));
		MockMvcTester server = server(Mode.INVITATION);
		this.clock.advance(Duration.ofDays(8));
		assertThat(open(server, invitation).select("h1").text()).isEqualTo("This invitation no longer works");
		assertThat(send(server, form(invitation))).hasStatus(403);
	}

	@Test
	void aNameThatIsTakenUsesNoInvitation() {
		String invitation = invite(1, Duration.ofDays(7));
		String taken = TestAccounts.nameOf(new TestAccounts(this.accounts, this.jdbc, this.clock).createAccount());
		UUID id = UUID.randomUUID();
		SignUpForm form = new SignUpForm(id, invitation, taken, "Europe/Berlin", null, TestAccounts.PASSWORD);
		assertThat(signUp(invitations(Mode.INVITATION)).signUp(new AccountId(id), form, new MockHttpServletRequest()))
			.isFalse();
		assertThat(invitations(Mode.INVITATION).isAllowed(invitation)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "INVITATION, You need an invitation", "CLOSED, No new accounts right now" })
	void saysPlainlyWhyThereIsNoForm(Mode mode, String title) {
		MockMvcTester server = server(mode);
		Document page = open(server, "");
		assertThat(page.select("main h1").text()).isEqualTo(title);
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.select("main a[href$=/sign-in]")).hasSize(1);
		assertThat(send(server, form(null))).hasStatus(403).bodyText().contains(title);
		assertThat(send(server, form("made up"))).hasStatus(403);
	}

	@Test
	void noInvitationOpensWhatIsClosed() {
		assertThat(send(server(Mode.CLOSED), form(invite(5, Duration.ofDays(7))))).hasStatus(403);
	}

	@Test
	void theCommandMakesALinkThatWorks() {
		String link = new OperatorLinks(SECRET).invitation(3, Duration.ofDays(7));
		assertThat(link).startsWith("/sign-up?invitation=");
		this.clock.stopAt(Clock.systemUTC().instant());
		assertThat(invitations(Mode.INVITATION).isAllowed(link.substring(link.indexOf('=') + 1))).isTrue();
	}

	@Test
	void needsASecretThatTheCommandKnows() {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> new Invitations(new SignUpProperties(Mode.INVITATION),
					new SiteProperties(false, null, null, List.of(), null),
					new ExpiringTextEncryptor(SECRET, this.clock), this.jdbc, this.clock))
			.withMessageContaining("lissom.secret");
	}

	@Test
	void purgesTheUsesOfInvitationsThatHaveEnded() {
		String invitation = invite(1, Duration.ofDays(7));
		send(server(Mode.INVITATION), form(invitation));
		invitations(Mode.INVITATION).purge();
		assertThat(invitations(Mode.INVITATION).isAllowed(invitation)).isFalse();
		this.clock.advance(OperatorLinks.LONGEST.plusDays(1));
		invitations(Mode.INVITATION).purge();
		assertThat(this.jdbc.sql("select count(*) from invitation_use where ends_at < ?")
			.param(OffsetDateTime.now(this.clock))
			.query(Integer.class)
			.single()).isZero();
	}

	private String invite(int people, Duration validity) {
		return Invitations.create(new ExpiringTextEncryptor(SECRET, this.clock), people, validity);
	}

	private Invitations invitations(Mode mode) {
		return new Invitations(new SignUpProperties(mode), SERVER, new ExpiringTextEncryptor(SECRET, this.clock),
				this.jdbc, this.clock);
	}

	private SignUp signUp(Invitations invitations) {
		return new SignUp(this.accounts, this.codes, this.hasher, this.credentials, this.transaction, invitations,
				this.passkeys, this.messages, this.clock);
	}

	private MockMvcTester server(Mode mode) {
		Invitations invitations = invitations(mode);
		return MockMvcTester.of(
				List.of(new SignUpController(signUp(invitations), this.signIn, this.limiter, invitations, SERVER,
						this.passkeys)),
				(builder) -> builder.setViewResolvers(this.views::resolveViewName)
					.setCustomArgumentResolvers(this.signedIn)
					.setControllerAdvice(this.pending)
					.build());
	}

	private static Document open(MockMvcTester server, String invitation) {
		MvcTestResult page = server.get()
			.uri("/sign-up" + (invitation.isEmpty() ? "" : "?invitation=" + invitation))
			.exchange();
		assertThat(page).hasStatus(200);
		return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private static Map<String, String> form(String invitation) {
		UUID id = UUID.randomUUID();
		Map<String, String> form = new HashMap<>(Map.of("id", id.toString(), "name", "Anna " + id, "password",
				TestAccounts.PASSWORD, "zone", "Europe/Berlin"));
		if (invitation != null) {
			form.put("invitation", invitation);
		}
		return form;
	}

	private static MvcTestResult send(MockMvcTester server, Map<String, String> form) {
		var request = server.post().uri("/sign-up");
		form.forEach(request::formField);
		try {
			return request.exchange();
		}
		finally {
			// The test stays a visitor.
			SecurityContextHolder.clearContext();
		}
	}

}
