package app.lissom.sharing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.MutableClock;
import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.diary.Diary;
import app.lissom.diary.SignedInPerson;
import app.lissom.diary.Entries;
import app.lissom.kernel.AccountId;
import app.lissom.security.Tokens;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the links that show a report to people without an account. */
@LissomTest
@Tag("database")
@Tag("pages")
@ExtendWith(OutputCaptureExtension.class)
class ShareLinkTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final String PASSPHRASE = "seven green apples";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@Autowired
	private ShareLinks links;

	@Autowired
	private ExpiredLinkPurge purge;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	private SignedInPerson pages;

	@BeforeEach
	void write() {
		this.clock.stopAt(Instant.parse("2026-11-22T16:40:00Z"));
		this.jdbc.sql("delete from throttle").update();
		this.me = this.people.createAccount();
		this.pages = new SignedInPerson(this.mvc, this.me);
		this.diary.add(Entries.of(this.me).on(TODAY).painOf(7));
	}

	@Test
	void aLinkShowsTheReportAndNothingElse() {
		Visitor visitor = visit(link("shows", "COPY", "life", 7));
		assertThat(visitor.status()).isEqualTo(200);
		Document page = visitor.page();
		assertThat(page.select("h1").text()).isEqualTo("Low back report");
		assertThat(page.text()).contains(TestAccounts.nameOf(this.me), "worst on 22 Nov",
				"works until 29 November 2026, 17:40");
		assertThat(page.select("a[href], form").eachAttr("href")).containsExactlyInAnyOrder("#main", "/",
				"/guide/warning-signs");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
		assertThat(visitor.header("X-Robots-Tag")).hasValue("noindex, nofollow, noarchive");
		assertThat(visitor.header("Referrer-Policy")).hasValue("no-referrer");
		assertThat(visitor.header("Cache-Control")).hasValue("no-store");
		assertThat(visitor.headers("Set-Cookie")).isEmpty();
	}

	@Test
	void aCopyStaysUnchangedAndACurrentReportDoesNot() {
		String copy = link("shows", "COPY", "life", 30);
		String current = link("shows", "CURRENT", "life", 30);
		this.clock.advance(Duration.ofDays(2));
		this.diary.add(Entries.of(this.me).on(TODAY.plusDays(2)).painOf(9));
		this.pages.send("/report/questions", "first", "Can I run?");
		assertThat(visit(copy).page().text().replace("\u2060", ""))
			.contains("26 October 2026 to 22 November 2026", "Pain range (0-10) 7 ")
			.doesNotContain("7 to 9", "Can I run?");
		assertThat(visit(current).page().text()).contains("28 October 2026 to 24 November 2026", "7 to 9",
				"Can I run?");
	}

	@Test
	void showsTheSelectedDates() {
		assertThat(visit(link("shows", "COPY", "life", 7, "from", "2026-11-09", "to", "2026-11-20")).page().text())
			.contains("9 November 2026 to 20 November 2026, 12 days");
		assertThat(visit(link("shows", "CURRENT", "life", 7, "from", "2026-11-09", "to", "2026-11-20")).page().text())
			.contains("11 November 2026 to 22 November 2026, 12 days");
		assertThat(visit(link("shows", "COPY", "life", 7, "from", "2026-11-09", "to", "2020-11-20")).page().text())
			.contains("28 days");
	}

	@ParameterizedTest
	@ValueSource(ints = { 7, 30 })
	void itEndsToTheSecond(int days) {
		String link = link("shows", "COPY", "life", days);
		this.clock.advance(Duration.ofDays(days).minusSeconds(1));
		assertThat(visit(link).status()).isEqualTo(200);
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(visit(link).status()).isEqualTo(404);
		assertThat(this.pages.open("/report/links").text()).contains("no longer works", "opened once");
	}

	@Test
	void endsWhenItsOwnerRevokesIt() {
		String link = link("shows", "COPY", "life", 7);
		assertThat(visit(link).status()).isEqualTo(200);
		this.pages.send(this.pages.open("/report/links").select("form[action$=revoke]").attr("action"));
		assertThat(visit(link).status()).isEqualTo(404);
		assertThat(this.pages.open("/report/links").text()).contains("You have no links.");
	}

	@Test
	void answersAllInvalidLinksAlike() {
		String wrong = "/shared/" + Tokens.next();
		String revoked = link("shows", "COPY", "life", 30, "passphrase", PASSPHRASE);
		this.pages.send(this.pages.open("/report/links").select("form[action$=revoke]").attr("action"));
		String gone = link("shows", "CURRENT", "life", 30);
		this.jdbc.sql("delete from account where id = :me").param("me", this.me.value()).update();
		this.me = this.people.createAccount();
		this.pages = new SignedInPerson(this.mvc, this.me);
		String expired = link("shows", "COPY", "life", 7);
		this.clock.advance(Duration.ofDays(7));
		List<Object> answers = new ArrayList<>();
		for (String address : List.of(wrong, revoked, gone, expired, "/shared/x", wrong.toLowerCase())) {
			Visitor visitor = visit(address);
			assertThat(visitor.status()).as(address).isEqualTo(404);
			answers.add(List.of(visitor.body().replace(address, ""), headers(visitor)));
		}
		assertThat(answers).allMatch(answers.get(0)::equals);
	}

	private static List<String> headers(Visitor visitor) {
		return List
			.of("Cache-Control", "Content-Type", "Content-Security-Policy", "Referrer-Policy", "X-Robots-Tag",
					"Set-Cookie", "Vary")
			.stream()
			.map((name) -> name + visitor.headers(name))
			.toList();
	}

	@Test
	void asksForThePassphraseFirst() {
		String link = link("shows", "COPY", "life", 7, "passphrase", " " + PASSPHRASE + " ");
		Visitor visitor = visit(link);
		assertThat(visitor.status()).isEqualTo(200);
		assertThat(visitor.page().select("h1").text()).isEqualTo("A report is waiting for you");
		assertThat(visitor.body()).doesNotContain(TestAccounts.nameOf(this.me), "2026", "_csrf");
		visitor.post(link, Map.of("passphrase", "seven green pears"));
		assertThat(visitor.status()).isEqualTo(422);
		assertThat(visitor.page().title()).startsWith("Error: A report is waiting");
		assertThat(visitor.body()).doesNotContain(TestAccounts.nameOf(this.me), "2026", "pears");
		assertThat(shownLink()).contains("not opened yet");
		visitor.post(link, Map.of("passphrase", PASSPHRASE));
		assertThat(visitor.status()).isEqualTo(200);
		assertThat(visitor.page().text()).contains(TestAccounts.nameOf(this.me), "worst on 22 Nov");
		assertThat(visitor.header("Cache-Control")).hasValue("no-store");
		assertThat(visitor.headers("Set-Cookie")).isEmpty();
		assertThat(visitor.open(link).page().text()).as("asks again").doesNotContain(TestAccounts.nameOf(this.me));
		assertThat(shownLink()).contains("opened once", "with a passphrase");
	}

	@Test
	void guessingAPassphraseIsSlowedDown() {
		String link = link("shows", "COPY", "life", 7, "passphrase", PASSPHRASE);
		for (int i = 0; i < 10; i++) {
			assertThat(visitor().post(link, Map.of("passphrase", "guess number " + i)).status()).isEqualTo(422);
		}
		assertThat(visitor().post(link, Map.of("passphrase", PASSPHRASE)).status()).isEqualTo(429);
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(visitor().post(link, Map.of("passphrase", PASSPHRASE)).status()).isEqualTo(200);
	}

	@Test
	void wrongSecretsAndPassphrasesKeepNobodyFromOtherLinks() {
		String link = link("shows", "COPY", "life", 7);
		String locked = link("shows", "COPY", "life", 7, "passphrase", PASSPHRASE);
		String guessed = link("shows", "COPY", "life", 7, "passphrase", PASSPHRASE);
		for (int i = 0; i < 12; i++) {
			assertThat(visit("/shared/" + Tokens.next()).status()).isEqualTo(404);
			assertThat(visitor().post("/shared/" + Tokens.next(), Map.of("passphrase", PASSPHRASE)).status())
				.isEqualTo(404);
			visitor().post(guessed, Map.of("passphrase", "guess number " + i));
		}
		assertThat(visit(link).status()).isEqualTo(200);
		assertThat(visitor().post(locked, Map.of("passphrase", PASSPHRASE)).status()).isEqualTo(200);
	}

	@Test
	void countsViewsButNotOnesOwn() {
		String link = link("shows", "COPY", "life", 7);
		assertThat(this.pages.get(link)).hasStatusOk();
		assertThat(shownLink()).contains("not opened yet");
		for (int i = 0; i < 15; i++) {
			assertThat(visit(link).status()).isEqualTo(200);
		}
		this.clock.advance(Duration.ofHours(1));
		new SignedInPerson(this.mvc, this.people.createAccount()).get(link);
		assertThat(shownLink()).contains("opened 16 times, last on 22 November, 18:40");
	}

	@ParameterizedTest
	@ValueSource(strings = { "facebookexternalhit/1.1", "WhatsApp/2.23.20.0", "Twitterbot/1.0",
			"TelegramBot (like TwitterBot)", "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
			"SkypeUriPreview Preview/0.5", "Mozilla/5.0 (compatible; Discordbot/2.0)" })
	void doesNotCountAPreviewInAChat(String program) {
		String link = link("shows", "COPY", "life", 7);
		assertThat(this.mvc.get().uri(link).header("User-Agent", program)).hasStatusOk();
		assertThat(this.mvc.get().uri(link).header("Sec-Purpose", "prefetch;prerender")).hasStatusOk();
		assertThat(this.mvc.head().uri(link)).hasStatusOk();
		assertThat(shownLink()).contains("not opened yet");
	}

	@Test
	void theSameFormSentTwiceMakesOneLink() {
		Map<String, Object> form = Map.of("id", UUID.randomUUID(), "secret", Tokens.next(), "shows", "COPY", "life", 7);
		String first = link(fields(form));
		String second = link(fields(form));
		assertThat(second).isEqualTo(first).endsWith("/" + form.get("secret"));
		assertThat(this.links.findAll(this.me)).hasSize(1);
		link("id", form.get("id"), "secret", form.get("secret"), "shows", "COPY", "life", 7, "passphrase", PASSPHRASE);
		assertThat(visit(first).page().select("main form")).hasSize(1);
		assertThat(this.links.findAll(this.me)).hasSize(1);
	}

	@Test
	void refusesTheSecretOfAnotherLink() {
		String secret = Tokens.next();
		String link = link("secret", secret, "shows", "COPY", "life", 7);
		SignedInPerson other = new SignedInPerson(this.mvc, this.people.createAccount());
		assertThat(other.post("/report/links", "secret", secret, "shows", "COPY", "life", 7)).hasStatus(404);
		assertThat(visit(link).page().text()).contains(TestAccounts.nameOf(this.me));
		assertThat(link("secret", "short", "shows", "COPY", "life", 7)).doesNotEndWith("short").hasSize(51);
	}

	@ParameterizedTest
	@CsvSource({ "shows, '', shows", "shows, ALL, shows", "life, 8, life", "life, x, life", "life, '', life",
			"passphrase, sevenn7, passphrase" })
	void showsAnInvalidFormAgain(String field, String value, String wrong) {
		Map<String, Object> form = new HashMap<>(Map.of("shows", "CURRENT", "life", 30, "passphrase", ""));
		form.put(field, value);
		Document page = this.pages.sendWrong("/report/links", fields(form));
		assertThat(page.select(".summary a").attr("href")).isEqualTo("#" + wrong);
		assertThat(this.links.findAll(this.me)).isEmpty();
	}

	@Test
	void limitsTheNumberOfLinks() {
		for (int i = 0; i < ShareLinks.MOST; i++) {
			link("shows", "CURRENT", "life", 7);
		}
		assertThat(this.pages.sendWrong("/report/links", "shows", "CURRENT", "life", 7).text()).contains("20 links");
	}

	@Test
	void showsTheAddressOnceAndNeverStoresOrLogsIt(CapturedOutput output) {
		String link = link("shows", "CURRENT", "life", 7, "passphrase", PASSPHRASE);
		visit(link);
		String secret = link.substring("/shared/".length());
		assertThat(this.pages.open("/report/links").body().html()).doesNotContain(secret);
		Map<String, Object> row = this.jdbc.sql("select * from share_link where account_id = :me")
			.param("me", this.me.value())
			.query()
			.singleRow();
		assertThat(row.toString()).doesNotContain(secret, PASSPHRASE).contains(Tokens.digest(secret), "{argon2}");
		assertThat(output).doesNotContain(secret, PASSPHRASE).contains("shared: " + this.me);
	}

	@Test
	void purgesLinksThatExpiredLongAgo() {
		link("shows", "COPY", "life", 7);
		this.clock.advance(Duration.ofDays(37).minusSeconds(1));
		this.purge.run();
		assertThat(this.links.findAll(this.me)).hasSize(1);
		this.clock.advance(Duration.ofSeconds(1));
		this.purge.run();
		assertThat(this.links.findAll(this.me)).isEmpty();
	}

	@Test
	void answersAnUnreadableFrozenReportWith404() {
		String link = link("shows", "COPY", "life", 7);
		for (String copy : List.of("{\"version\":2}", "{\"version\":1,\"report\":[]}", "broken")) {
			this.jdbc.sql("update share_link set report_copy = :copy where account_id = :me")
				.param("copy", copy)
				.param("me", this.me.value())
				.update();
			assertThat(visit(link).status()).isEqualTo(404);
		}
	}

	private String link(Object... fields) {
		Document page = SignedInPerson.page(this.pages.post("/report/links", fields));
		String address = page.select("#address").text();
		assertThat(address).startsWith("http://localhost/shared/");
		return address.substring("http://localhost".length());
	}

	private static Object[] fields(Map<String, Object> form) {
		return form.entrySet()
			.stream()
			.flatMap((field) -> List.of(field.getKey(), field.getValue()).stream())
			.toArray();
	}

	private String shownLink() {
		return this.pages.open("/report/links").select(".reminders-item").text();
	}

	private Visitor visitor() {
		return new Visitor(this.environment);
	}

	private Visitor visit(String address) {
		return visitor().open(address);
	}

}
