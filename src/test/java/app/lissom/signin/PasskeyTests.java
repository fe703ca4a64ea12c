package app.lissom.signin;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import app.lissom.passkeys.Passkey;
import app.lissom.passkeys.Passkeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tries what a stranger could do with passkeys, and what their owner can no longer do.
 */
@LissomTest
@Tag("database")
@Tag("pages")
class PasskeyTests {

	private static final String IN = "/sign-in/passkey";

	private static final String UP = "/sign-up/passkey";

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Passkeys passkeys;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	private final String name = "Robin " + UUID.randomUUID();

	private Visitor visitor;

	private SoftwareAuthenticator device;

	@BeforeEach
	void prepare() {
		this.visitor = new Visitor(this.environment);
		this.device = new SoftwareAuthenticator(this.environment);
	}

	@Test
	void createsAnAccountWithoutAPassword() {
		signUp();
		assertThat(this.visitor.leadsTo()).hasValue("/");
		assertThat(this.passkeys.findAll(me())).singleElement()
			.satisfies((passkey) -> assertThat(passkey.usedAt()).isNull());
		assertThat(this.accounts.get(me()).passwordHash()).isNull();
		assertThat(signIn().leadsTo()).hasValue("/");
		assertThat(this.passkeys.findAll(me())).singleElement()
			.satisfies((passkey) -> assertThat(passkey.usedAt()).isNotNull());
	}

	@ParameterizedTest
	@CsvSource({ "en, Browser on an unknown device", "es-MX, Navegador en un dispositivo desconocido" })
	void isNamedInTheLanguageOfThePage(String language, String name) {
		this.visitor = new Visitor(this.environment, language);
		signUp();
		assertThat(this.passkeys.findAll(me())).singleElement().extracting(Passkey::name).isEqualTo(name);
		assertThat(this.visitor.open("/settings/passkeys").fields("/settings/passkeys")).containsEntry("name", name);
	}

	@Test
	void noPasswordOpensAnAccountWithoutOne() {
		signUp();
		Visitor stranger = new Visitor(this.environment).open("/sign-in");
		stranger.submit("/sign-in", Map.of("name", this.name, "password", "copper meadow violin"));
		assertThat(stranger.status()).isEqualTo(422);
		assertThat(stranger.page().select(".summary").text()).contains("don't match");
	}

	@Test
	void aDeviceThatDidNotCheckItsOwnerCreatesNothing() {
		this.device.verified = false;
		assertThat(signUp().status()).isEqualTo(403);
		assertThat(this.accounts.existsByNameKey(Account.nameKey(this.name))).isFalse();
		this.device.verified = true;
		assertThat(answer(UP).leadsTo()).hasValue("/");
	}

	@Test
	void theSameFormSentAgainLeadsOn() {
		step();
		Map<String, String> fields = fields(UP);
		assertThat(this.visitor.post(UP, fields).leadsTo()).hasValue("/");
		assertThat(this.visitor.post(UP, fields).status()).as("with the old token").isEqualTo(422);
		fields.put("_csrf", this.visitor.open("/sign-up").open("/settings").fields("/sign-out").get("_csrf"));
		assertThat(this.visitor.post(UP, fields).leadsTo()).hasValue("/");
	}

	@Test
	void anAnswerIsTakenOnce() {
		signUp();
		this.visitor = new Visitor(this.environment).open("/sign-in");
		Map<String, String> fields = fields(IN);
		assertThat(this.visitor.post(IN, fields).leadsTo()).hasValue("/");
		this.visitor.open("/settings").submit("/sign-out", Map.of());
		fields.put("_csrf", this.visitor.open("/sign-in").fields(IN).get("_csrf"));
		assertThat(this.visitor.post(IN, fields).status()).isEqualTo(403);
		assertThat(answer(IN).leadsTo()).hasValue("/");
	}

	@Test
	void anAnswerBelongsToTheBrowserThatWasAsked() {
		signUp();
		this.visitor = new Visitor(this.environment).open("/sign-in");
		Map<String, String> stolen = fields(IN);
		this.visitor = new Visitor(this.environment).open("/sign-in");
		stolen.put("_csrf", this.visitor.fields(IN).get("_csrf"));
		assertThat(this.visitor.post(IN, stolen).status()).isEqualTo(403);
	}

	@Test
	void aPageThatWasOpenTooLongAsksAgain() {
		signUp();
		this.visitor = new Visitor(this.environment).open("/sign-in");
		Map<String, String> fields = fields(IN);
		this.clock.advance(Duration.ofMinutes(61));
		assertThat(this.visitor.post(IN, fields).status()).isEqualTo(403);
		assertThat(answer(IN).leadsTo()).hasValue("/");
	}

	@Test
	void anotherSiteIsRefused() {
		signUp();
		this.device.origin = "https://lissom.example";
		assertThat(signIn().status()).isEqualTo(403);
	}

	@Test
	void aPersonWhomTheDeviceDidNotCheckIsRefused() {
		signUp();
		this.device.verified = false;
		assertThat(signIn().status()).isEqualTo(403);
	}

	@Test
	void aCopyOfADeviceIsRefused() {
		this.device.count = 3;
		signUp();
		this.device.count = 4;
		assertThat(signIn().leadsTo()).hasValue("/");
		assertThat(signIn().status()).as("the same count again").isEqualTo(403);
	}

	@Test
	void aPasskeyOfNobodyIsRefused() {
		assertThat(signIn().status()).isEqualTo(403);
		assertThat(this.visitor.page().select("[role=alert]").text()).contains("We don't know this passkey.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "null", "[]", "{}", "{\"response\":[]}", "{\"id\":\"AA\",\"rawId\":\"AA\"}",
			"{\"id\":\"\u0000\",\"rawId\":\"!\",\"type\":\"x\",\"response\":{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AA\","
					+ "\"signature\":\"AA\"}}" })
	void whatIsNoAnswerIsRefused(String credential) {
		this.visitor.open("/sign-in").submit(IN, Map.of("credential", credential));
		assertThat(this.visitor.status()).isBetween(400, 422);
		step();
		this.visitor.submit(UP, Map.of("credential", credential.isEmpty() ? "y" : credential));
		assertThat(this.visitor.status()).isBetween(400, 422);
		assertThat(this.accounts.existsByNameKey(Account.nameKey(this.name))).isFalse();
	}

	@Test
	void guessingIsLimited() {
		this.visitor.open("/sign-in");
		for (int i = 0; i < 10; i++) {
			this.visitor.submit(IN, Map.of("credential", "{}"));
			assertThat(this.visitor.status()).isEqualTo(403);
		}
		this.visitor.submit(IN, Map.of("credential", "{}"));
		assertThat(this.visitor.status()).isEqualTo(429);
	}

	@Test
	void aDeletedAccountStaysShut() {
		signUp();
		this.visitor.open("/settings/leave").submit("/settings/leave", Map.of("sure", "true"));
		assertThat(signIn().status()).isEqualTo(403);
	}

	@Test
	void aRenamedAccountOpens() {
		signUp();
		AccountId me = me();
		this.visitor.open("/settings/name").submit("/settings/name", Map.of("name", this.name + " 2"));
		assertThat(signIn().leadsTo()).hasValue("/");
		assertThat(this.visitor.open("/settings").page().text()).contains(this.name + " 2");
		this.visitor.open("/settings/passkeys");
		assertThat(this.visitor.page().select("form[data-passkey]").attr("data-passkey")).as("for the next passkey")
			.contains("\"name\":\"" + this.name + " 2\"");
		assertThat(this.passkeys.count(me)).isEqualTo(1);
	}

	@Test
	void aPasskeyOfAnotherAccountConfirmsNothing() {
		signUp();
		AccountId other = this.people.createAccount();
		SoftwareAuthenticator mine = this.device;
		this.visitor = new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(other), "password", TestAccounts.PASSWORD));
		this.device = new SoftwareAuthenticator(this.environment);
		this.visitor.open("/settings/passkeys");
		assertThat(answer("/settings/passkeys").leadsTo()).get().asString().contains("saved=");
		this.device = mine;
		this.visitor.open("/sign-in/confirm");
		assertThat(answer("/sign-in/confirm/passkey").status()).isEqualTo(403);
	}

	@Test
	void theLastWayInStays() {
		signUp();
		UUID second = UUID.randomUUID();
		this.people.addPasskey(me(), second, "My tablet");
		this.visitor.open("/settings/passkeys").submit("/settings/passkeys/" + second + "/delete", Map.of());
		assertThat(this.visitor.leadsTo()).get().asString().startsWith("/settings/passkeys?saved=");
		UUID last = this.passkeys.findAll(me()).get(0).id();
		this.visitor.open("/settings/passkeys").submit("/settings/passkeys/" + last + "/delete", Map.of());
		assertThat(this.visitor.page().select("[role=alert]").text()).contains("only way in");
		assertThat(this.passkeys.count(me())).isEqualTo(1);
	}

	@Test
	void aRecoveryCodeGivesAnAccountAPassword() {
		signUp();
		this.visitor.open("/settings/codes").submit("/settings/codes", Map.of());
		String code = this.visitor.page().select(".codes code").first().text();
		Visitor lost = new Visitor(this.environment).open("/recover");
		lost.submit("/recover", Map.of("name", this.name, "code", code, "password", "copper meadow violin"));
		assertThat(lost.leadsTo()).hasValue("/settings/codes?used");
		assertThat(this.accounts.get(me()).passwordHash()).isNotNull();
	}

	@Test
	void answersAreNotedForAnHour() {
		signUp();
		assertThat(this.jdbc.sql("select count(*) from answered_challenge where ends_at > ?")
			.param(OffsetDateTime.now(this.clock).plusMinutes(59))
			.query(Integer.class)
			.single()).isPositive();
	}

	private AccountId me() {
		return this.accounts.findByNameKey(Account.nameKey(this.name)).orElseThrow().id();
	}

	private Visitor step() {
		this.visitor.open("/sign-up");
		Map<String, String> fields = this.visitor.fields("/sign-up");
		fields.put("name", this.name);
		return this.visitor.post(UP, fields);
	}

	private Visitor signUp() {
		step();
		return answer(UP);
	}

	private Visitor signIn() {
		this.visitor = new Visitor(this.environment).open("/sign-in");
		return answer(IN);
	}

	/** Sends the form on the page with what the device answers. */
	private Visitor answer(String action) {
		return this.visitor.post(action, fields(action));
	}

	private Map<String, String> fields(String action) {
		Map<String, String> fields = this.visitor.fields(action);
		String options = this.visitor.page().selectFirst("form[action='" + action + "']").attr("data-passkey");
		fields.put("credential", this.device.answer(options));
		return fields;
	}

}
