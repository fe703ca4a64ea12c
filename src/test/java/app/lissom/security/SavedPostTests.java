package app.lissom.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.MutableClock;
import app.lissom.LissomTest;
import app.lissom.Routes;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class SavedPostTests {

	private static final String NOTE = "/diary/2026-03-14/note";

	private static final String TEXT = "It hurt on the stairs, \uD83D\uDC1F and \u05DB\u05D0\u05D1 & \"more\".\nThen less.";

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private ExpiringTextEncryptor encryptor;

	@Autowired
	private SavedPosts savedPosts;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.me = this.people.createAccount();
		this.visitor = new Visitor(this.environment);
	}

	@Test
	void showsWhatWasTypedAfterSigningInAgainAndSavesItWithOneButton() {
		signIn(this.visitor.open("/sign-in"));
		Map<String, String> form = this.visitor.open(NOTE).fields(NOTE);
		form.put("note", TEXT);
		this.visitor.withCookie("session", Optional.empty()).post(NOTE, form);
		assertThat(this.visitor.status()).isEqualTo(401);
		assertThat(this.visitor.page().select("main").text()).contains("What you wrote is safe.");
		assertThat(this.visitor.body()).doesNotContain("stairs");
		signIn(this.visitor);
		assertThat(this.visitor.status()).isEqualTo(200);
		assertThat(this.visitor.page().select("main dd").eachText().toString()).contains("It hurt on the stairs");
		assertThat(this.visitor.page().select("main dt").eachText()).contains("Note").doesNotContain("id");
		assertThat(new Visitor(this.environment).open(NOTE).status()).isEqualTo(302);
		this.visitor.submit(NOTE, Map.of());
		assertThat(this.visitor.leadsTo()).get().asString().startsWith("/diary/2026-03-14");
		assertThat(this.visitor.follow().page().text()).contains("It hurt on the stairs", "Then less.");
	}

	@Test
	void savesNothingBeforeTheButtonIsPressed() {
		signIn(postAsVisitor(TEXT));
		assertThat(this.visitor.open("/diary/2026-03-14").page().text()).doesNotContain("stairs");
	}

	@Test
	void survivesAWrongPassword() {
		postAsVisitor(TEXT).submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", "a wrong one"));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(signIn(this.visitor).submit(NOTE, Map.of()).follow().page().text())
			.contains("It hurt on the stairs");
	}

	@Test
	void showsItToANewAccount() {
		postAsVisitor(TEXT).submit("/sign-up/start", Map.of());
		assertThat(this.visitor.page().select("main").text()).contains("What you wrote is safe.");
		this.visitor.submit("/sign-up", Map.of("name", "Anna " + UUID.randomUUID(), "password", TestAccounts.PASSWORD,
				"zone", "Europe/Berlin"));
		assertThat(this.visitor.status()).isEqualTo(200);
		assertThat(this.visitor.page().select("main dd").text()).contains("It hurt on the stairs");
		assertThat(this.visitor.submit(NOTE, Map.of()).follow().page().text()).contains("It hurt on the stairs");
	}

	@Test
	void showsAFormWithAnExpiredTokenOnceMore() {
		signIn(this.visitor.open("/sign-in"));
		Map<String, String> form = this.visitor.open(NOTE).fields(NOTE);
		form.put("note", TEXT);
		this.visitor.withCookie("csrf", Optional.empty()).post(NOTE, form);
		assertThat(this.visitor.status()).isEqualTo(403);
		assertThat(this.visitor.page().select("h1").text()).isEqualTo("Please send this again");
		assertThat(this.visitor.page().select("main").text())
			.contains("You're signed in as " + TestAccounts.nameOf(this.me));
		assertThat(this.visitor.page().select("main dd").text()).contains("It hurt on the stairs");
		assertThat(this.visitor.submit(NOTE, Map.of()).follow().page().text()).contains("It hurt on the stairs");
	}

	@Test
	void asksAVisitorWithAnExpiredTokenToSignIn() {
		this.visitor.post(NOTE, Map.of("id", UUID.randomUUID().toString(), "note", TEXT));
		assertThat(this.visitor.status()).isEqualTo(401);
		assertThat(signIn(this.visitor).submit(NOTE, Map.of()).follow().page().text()).contains("stairs");
	}

	@Test
	void costsNoSession() {
		this.visitor.post(NOTE, Map.of("note", TEXT));
		assertThat(this.visitor.cookie("session")).isEmpty();
		assertThat(this.visitor.headers("Set-Cookie")).anyMatch((cookie) -> cookie.startsWith("browser=")
				&& cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && !cookie.contains("Max-Age"));
	}

	@Test
	void ignoresAStrangersLink() {
		String strangers = postAsVisitor("I am the stranger").fields("/sign-in").get("sealed");
		for (String page : List.of("/sign-in", "/sign-up", "/sign-in/continue")) {
			Visitor victim = new Visitor(this.environment).open(page + "?sealed=" + strangers);
			assertThat(victim.page().select("main").outerHtml()).as(page).doesNotContain(strangers);
		}
		Visitor victim = new Visitor(this.environment).open("/sign-in?sealed=" + strangers);
		assertThat(signIn(victim).leadsTo()).hasValue("/");
		assertThat(victim.open("/sign-in/continue?sealed=" + strangers).leadsTo()).hasValue("/");
		assertThat(victim.open("/diary/2026-03-14").page().text()).doesNotContain("stranger");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void opensInTheBrowserThatTypedOnly(boolean victimHasTyped) {
		String strangers = postAsVisitor("I am the stranger").fields("/sign-in").get("sealed");
		this.visitor = new Visitor(this.environment);
		if (victimHasTyped) {
			postAsVisitor("I am the victim");
		}
		Map<String, String> form = new HashMap<>(credentials());
		form.put("sealed", strangers);
		this.visitor.open("/sign-in").submit("/sign-in", form);
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.page().select("main").text()).doesNotContain("stranger");
		assertThat(signIn(this.visitor).leadsTo()).hasValue("/");
		assertThat(this.visitor.open("/diary/2026-03-14").page().text()).doesNotContain("stranger");
	}

	@Test
	void ignoresTheQueryOfAPost() {
		String encrypted = postAsVisitor(TEXT).fields("/sign-in").get("sealed");
		Map<String, String> form = new HashMap<>(credentials());
		form.put("_csrf", this.visitor.fields("/sign-in").get("_csrf"));
		assertThat(this.visitor.post("/sign-in?sealed=" + encrypted, form).leadsTo()).hasValue("/");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "cross-site", "same-site", "https://evil.example", "http://localhost.evil.example", "null" })
	void doesNotSaveAFormOfAnotherSite(String site) {
		this.visitor.postFrom(site, NOTE, Map.of("note", TEXT));
		assertThat(this.visitor.status()).isEqualTo(401);
		assertThat(this.visitor.fields("/sign-in")).doesNotContainKey("sealed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "same-origin", "none", "http://localhost:8080" })
	void savesAFormOfThisSite(String site) {
		this.visitor.postFrom(site, NOTE, Map.of("note", TEXT));
		assertThat(this.visitor.fields("/sign-in")).containsKey("sealed");
	}

	@Test
	void rejectsAChangedPost() {
		String encrypted = postAsVisitor(TEXT).fields("/sign-in").get("sealed");
		for (String changed : List.of("x" + encrypted, encrypted.substring(1), encrypted + "A", "A".repeat(200), "!",
				"A", encrypted.substring(0, 40) + (encrypted.charAt(40) == 'A' ? 'B' : 'A') + encrypted.substring(41),
				this.encryptor.encrypt("device", "{}", Duration.ofHours(1)), "A".repeat(5 * SavedPosts.LONGEST))) {
			Map<String, String> form = new HashMap<>(credentials());
			form.put("sealed", changed);
			this.visitor.open("/sign-in").submit("/sign-in", form);
			assertThat(this.visitor.status()).isEqualTo(422);
			assertThat(this.visitor.page().select("main [role=alert]").text()).contains("too old");
			assertThat(this.visitor.open("/settings").status()).isEqualTo(302);
		}
	}

	@Test
	void rejectsAnExpiredPost() {
		postAsVisitor(TEXT);
		this.clock.advance(SavedPosts.VALIDITY.plusSeconds(1));
		assertThat(signIn(this.visitor).status()).isEqualTo(422);
		assertThat(signIn(this.visitor).leadsTo()).hasValue("/");
	}

	@Test
	void doesNotSaveAHugePost() {
		postAsVisitor("x".repeat(SavedPosts.LONGEST));
		assertThat(this.visitor.status()).isEqualTo(401);
		assertThat(this.visitor.fields("/sign-in")).doesNotContainKey("sealed");
		assertThat(this.visitor.page().select("main [role=alert]").text()).contains("too long");
	}

	@Test
	void savesTheLongestNote() {
		signIn(postAsVisitor("\uD83D\uDC1F".repeat(10_000))).submit(NOTE, Map.of());
		assertThat(this.visitor.leadsTo()).get().asString().startsWith("/diary/2026-03-14");
	}

	@ParameterizedTest
	@CsvSource({ "/settings/password, password", "/report/links, passphrase" })
	void neverSavesAPassword(String address, String field) {
		String token = this.visitor.open("/sign-in").fields("/sign-in").get("_csrf");
		this.visitor.post(address, Map.of("_csrf", token, field, "copper meadow violin"));
		assertThat(this.visitor.status()).isEqualTo(401);
		assertThat(this.visitor.page().select("main [role=alert]").text()).contains("a password");
		assertThat(this.visitor.fields("/sign-in")).doesNotContainKey("sealed");
		assertThat(this.visitor.body()).doesNotContain("copper meadow violin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/settings/leave", "/settings/codes", "/settings/passkeys" })
	void whatHasToBePressedOnItsOwnPageNeverWaits(String address) {
		String token = this.visitor.open("/sign-in").fields("/sign-in").get("_csrf");
		this.visitor.post(address, Map.of("_csrf", token));
		assertThat(this.visitor.leadsTo()).hasValue("/sign-in?next=" + address.replace("/", "%2F"));
		this.visitor.post(address, Map.of("_csrf", "made up"));
		assertThat(this.visitor.leadsTo()).hasValue(address);
	}

	@Test
	void doesNotSaveAFile() {
		HttpServletRequest request = this.mvc.post()
			.uri("/takeout/import")
			.multipart()
			.file("file", new byte[] { 1, 2, 3 })
			.exchange()
			.getRequest();
		assertThat(this.savedPosts.pending(request).isLost()).isTrue();
	}

	@Test
	void showsAnswersAndNoIds() {
		String id = UUID.randomUUID().toString();
		assertThat(new SavedPost("/relief/log",
				Map.of("id", List.of(id), "check", List.of(id), "signs", List.of("NONE"), "wish",
						List.of("HEAT_THEN_ICE"), "pain", List.of(" ", "10"), "_rest", List.of("on")))
			.answers()).containsOnly(Map.entry("signs", List.of("NONE")), Map.entry("wish", List.of("HEAT_THEN_ICE")),
					Map.entry("pain", List.of("10")));
	}

	static Stream<String> privatePosts() {
		return Routes.all()
			.stream()
			.filter((route) -> route.access() != Routes.Access.OPEN && route.method().equals("POST"))
			.map(Routes.Route::pattern)
			.filter((pattern) -> !List.of("/sign-out", "/settings/leave", "/settings/codes", "/settings/passkeys")
				.contains(pattern))
			.map((pattern) -> pattern.replace("{day}", "2026-03-14")
				.replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
	}

	@ParameterizedTest
	@MethodSource("privatePosts")
	void savesThePostsOfEveryPrivateAddress(String address) {
		this.visitor.post(address, Map.of("text", TEXT));
		assertThat(this.visitor.status()).isEqualTo(401);
		signIn(this.visitor);
		assertThat(this.visitor.page().select("main dd").text()).contains("It hurt on the stairs");
		assertThat(this.visitor.fields(address)).containsEntry("text", TEXT);
	}

	private Visitor postAsVisitor(String text) {
		String token = this.visitor.open("/sign-in").fields("/sign-in").get("_csrf");
		return this.visitor.post(NOTE,
				Map.of("_csrf", token, "id", UUID.randomUUID().toString(), "time", "10:15", "note", text));
	}

	private Visitor signIn(Visitor visitor) {
		return visitor.submit("/sign-in", credentials());
	}

	private Map<String, String> credentials() {
		return Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD);
	}

}
