package app.lissom.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.lissom.FastClock;
import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class SavedPostTests {

	private static final String DAY = "/diary/2026-03-14";

	private static final String TEXT = "It hurt on the stairs, \uD83D\uDC1F and \u05DB\u05D0\u05D1 & \"more\".\nThen less.";

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private SavedPosts continuations;

	@Autowired
	private ExpiringTextEncryptor seal;

	@Autowired
	private FastClock clock;

	private AccountId me;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.me = this.people.somebody();
		this.visitor = new Visitor(this.environment);
	}

	@Test
	void whatWasTypedIsSavedAfterSigningInAgain() {
		this.visitor.open("/sign-in").submit("/sign-in", credentials());
		Map<String, String> form = this.visitor.open(DAY + "/note").fields(DAY + "/note");
		form.put("note", TEXT);
		this.visitor.withCookie("session", Optional.empty()).post(DAY + "/note", form);
		assertThat(this.visitor.status()).isEqualTo(401);
		assertThat(this.visitor.page().select("main").text()).contains("What you wrote is safe.");
		assertThat(this.visitor.body()).doesNotContain("stairs");
		this.visitor.submit("/sign-in", credentials());
		assertThat(this.visitor.leadsTo()).get().asString().startsWith(DAY);
		assertThat(this.visitor.follow().page().text()).contains("It hurt on the stairs", "Then less.");
	}

	@Test
	void itSurvivesAWrongPassword() {
		postAsVisitor(TEXT).submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", "a wrong one"));
		assertThat(this.visitor.status()).isEqualTo(422);
		this.visitor.submit("/sign-in", credentials());
		assertThat(this.visitor.follow().page().text()).contains("It hurt on the stairs");
	}

	@Test
	void aVisitorKeepsItBySigningUp() {
		postAsVisitor(TEXT).submit("/sign-up/start", Map.of());
		assertThat(this.visitor.page().select("main").text()).contains("What you wrote is safe.");
		signUp();
		assertThat(this.visitor.status()).isEqualTo(200);
		assertThat(this.visitor.page().select(".codes code")).hasSize(10);
		String next = this.visitor.page().select("main a.button").attr("href");
		assertThat(next).startsWith(DAY);
		assertThat(this.visitor.open(next).page().text()).contains("It hurt on the stairs");
	}

	@Test
	void whatCouldNotBeSavedUnseenIsShownAfterTheCodes() {
		postAsVisitor("").submit("/sign-up/start", Map.of());
		signUp();
		assertThat(this.visitor.page().select(".codes code")).hasSize(10);
		this.visitor.submit("/sign-in/continue", Map.of());
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.page().select("form[action='" + DAY + "/note'] textarea")).hasSize(1);
	}

	@Test
	void aFormFromBeforeIsAskedForOnceMore() {
		this.visitor.open("/sign-in").submit("/sign-in", credentials());
		Map<String, String> form = this.visitor.open(DAY + "/note").fields(DAY + "/note");
		form.put("note", TEXT);
		this.visitor.withCookie("csrf", Optional.empty()).post(DAY + "/note", form);
		assertThat(this.visitor.status()).isEqualTo(403);
		assertThat(this.visitor.page().select("h1").text()).isEqualTo("Please send this once more");
		assertThat(this.visitor.submit("/sign-in/continue", Map.of()).leadsTo()).get().asString().startsWith(DAY);
		assertThat(this.visitor.follow().page().text()).contains("It hurt on the stairs");
	}

	@Test
	void costsNoSession() {
		postAsVisitor(TEXT);
		assertThat(this.visitor.cookie("session")).isEmpty();
	}

	@Test
	void aChangedOneIsRefused() {
		String sealed = postAsVisitor(TEXT).fields("/sign-in").get("sealed");
		for (String changed : List.of("x" + sealed, sealed.substring(1), sealed + "A", "A".repeat(200), "!",
				sealed.substring(0, 40) + (sealed.charAt(40) == 'A' ? 'B' : 'A') + sealed.substring(41),
				this.seal.seal("device", "{}", Duration.ofHours(1)))) {
			Map<String, String> form = new HashMap<>(credentials());
			form.put("sealed", changed);
			this.visitor.open("/sign-in").submit("/sign-in", form);
			assertThat(this.visitor.status()).isEqualTo(422);
			assertThat(this.visitor.page().select("main [role=alert]").text()).contains("too old");
			assertThat(this.visitor.open("/settings").status()).isEqualTo(302);
		}
	}

	@Test
	void anOldOneIsRefused() {
		postAsVisitor(TEXT);
		this.clock.advance(SavedPosts.VALIDITY.plusSeconds(1));
		this.visitor.submit("/sign-in", credentials());
		assertThat(this.visitor.status()).isEqualTo(422);
		this.visitor.submit("/sign-in", credentials());
		assertThat(this.visitor.leadsTo()).hasValue("/");
	}

	@Test
	void aHugeOneIsNotCarried() {
		postAsVisitor("x".repeat(SavedPosts.LARGEST));
		assertThat(this.visitor.status()).isEqualTo(401);
		assertThat(this.visitor.fields("/sign-in")).doesNotContainKey("sealed");
		assertThat(this.visitor.page().select("main [role=alert]").text()).contains("too long");
		Map<String, String> form = new HashMap<>(credentials());
		form.put("sealed", "A".repeat(5 * SavedPosts.LARGEST));
		assertThat(this.visitor.open("/sign-in").submit("/sign-in", form).status()).isEqualTo(422);
	}

	@Test
	void theLongestNoteIsCarried() {
		postAsVisitor("\uD83D\uDC1F".repeat(10_000)).submit("/sign-in", credentials());
		assertThat(this.visitor.leadsTo()).get().asString().startsWith(DAY);
	}

	@Test
	void neverCarriesAPasswordOrAToken() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", DAY + "/note");
		request.setContentType("application/x-www-form-urlencoded");
		request.addParameter("note", "kept");
		request.addParameter("newPassword", "not kept");
		request.addParameter("_csrf", "not kept");
		String sealed = this.continuations.seal(request).orElseThrow();
		assertThat(this.continuations.open(new PendingRequestForm(null, sealed, null)).orElseThrow())
			.isEqualTo(new SavedPost(DAY + "/note", Map.of("note", List.of("kept"))));
	}

	@Test
	void onlyRoomsWhereOneWritesAreGoneOnWith() {
		this.visitor.open("/sign-in");
		String token = this.visitor.fields("/sign-in").get("_csrf");
		this.visitor.post("/settings/leave", Map.of("_csrf", token, "current", "x"));
		assertThat(this.visitor.leadsTo()).hasValue("/sign-in");
	}

	private Visitor postAsVisitor(String text) {
		String token = this.visitor.open("/sign-in").fields("/sign-in").get("_csrf");
		return this.visitor.post(DAY + "/note",
				Map.of("_csrf", token, "id", UUID.randomUUID().toString(), "time", "10:15", "note", text));
	}

	private void signUp() {
		this.visitor.submit("/sign-up", Map.of("name", "Anna " + UUID.randomUUID(), "password", TestAccounts.PASSWORD,
				"zone", "Europe/Berlin"));
	}

	private Map<String, String> credentials() {
		return Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD);
	}

}
