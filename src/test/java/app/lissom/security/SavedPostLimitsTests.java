package app.lissom.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks which posts are not saved, and where none is shown. */
@LissomTest
class SavedPostLimitsTests extends SavedPostSteps {

	@Autowired
	private ExpiringTextEncryptor encryptor;

	@Autowired
	private SavedPosts savedPosts;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MutableClock clock;

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

	@ParameterizedTest
	@CsvSource(nullValues = "none",
			value = { "http://localhost/diary/2026-11-20?saved=1, /diary/2026-11-20?saved=1",
					"https://localhost:8443/, /", "none, /reminders", "http://evil.example/diary, /reminders",
					"http://localhost//evil.example, /reminders", "http://localhost, /reminders",
					"http://localhost/sign-in, /reminders", "http://localhost/sign-in/continue, /reminders" })
	void leadsBackToThePageThatTheFormWasOn(String page, String origin) {
		MockMvcTester.MockMvcRequestBuilder post = this.mvc.post()
			.uri("/reminders/pause")
			.header("Sec-Fetch-Site", "same-origin")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED);
		HttpServletRequest request = ((page != null) ? post.header("Referer", page) : post).exchange().getRequest();
		assertThat(this.savedPosts.pending(request).post()).extracting(SavedPost::origin).isEqualTo(origin);
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

}
