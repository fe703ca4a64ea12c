package app.lissom.sharing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.diary.Entries;
import app.lissom.diary.SignedInPerson;
import app.lissom.security.Tokens;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the links that show a report to people without an account. */
@LissomTest
@Tag("database")
@Tag("pages")
@ExtendWith(OutputCaptureExtension.class)
class ShareLinkTests extends ShareLinkSteps {

	@Autowired
	private ExpiredLinkPurge purge;

	@Test
	void aLinkShowsTheReportAndNothingElse() {
		Visitor visitor = visit(link("shows", "COPY", "life", 7));
		assertThat(visitor.status()).isEqualTo(200);
		Document page = visitor.page();
		assertThat(page.select("h1").text()).isEqualTo("Low back report");
		assertThat(page.text()).contains(TestAccounts.nameOf(this.me.me()), "worst on 22 Nov",
				"works until 29 November 2026, 17:40 (GMT+1).");
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
		this.diary.add(Entries.of(this.me.me()).on(TODAY.plusDays(2)).painOf(9));
		this.me.send("/report/questions", "first", "Can I run?");
		assertThat(visit(copy).page().text().replace("\u2060", ""))
			.contains("26 October 2026 to 22 November 2026", "Pain range (0-10) 7 ")
			.doesNotContain("7 to 9", "Can I run?");
		assertThat(visit(current).page().text()).contains("28 October 2026 to 24 November 2026", "7 to 9",
				"Can I run?");
	}

	@Test
	void aCopyNamesExercisesInTheLanguageOfItsReader() {
		UUID id = UUID.randomUUID();
		this.me.send("/diary/exercises", "id", id, "name", "Nerve glide");
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		this.diary.add(mine.exercise("bridge"), mine.own(id));
		this.jdbc
			.sql("insert into plan_change (account_id, on_day, rule, routine_id, exercise, accepted) "
					+ "values (:me, :day, 'ONE_MORE', :me, 'bridge', true)")
			.param("me", this.me.me().value())
			.param("day", TODAY)
			.update();
		String copy = link("shows", "COPY", "life", 7);
		assertThat(visitInSpanish(copy).page().text()).contains("Puente (una vez, 10 minutos)", "más de Puente",
				"Nerve glide (una vez, 10 minutos)");
		assertThat(visit(copy).page().text()).contains("Bridge (once, 10 minutes)", "more of Bridge");
		String stored = this.jdbc.sql("select report_copy from share_link where account_id = :me")
			.param("me", this.me.me().value())
			.query(String.class)
			.single();
		this.jdbc.sql("update share_link set report_copy = :copy where account_id = :me")
			.param("copy", stored.replace(",\"slug\":\"bridge\"", ""))
			.param("me", this.me.me().value())
			.update();
		assertThat(visitInSpanish(copy).page().text()).as("one of an earlier version")
			.contains("Bridge (una vez, 10 minutos)", "más de Bridge");
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
		assertThat(this.me.open("/report/links").text()).contains("no longer works", "opened once");
	}

	@Test
	void endsWhenItsOwnerRevokesIt() {
		String link = link("shows", "COPY", "life", 7);
		assertThat(visit(link).status()).isEqualTo(200);
		this.me.send(this.me.open("/report/links").select("form[action$=revoke]").attr("action"));
		assertThat(visit(link).status()).isEqualTo(404);
		assertThat(this.me.open("/report/links").text()).contains("You have no links.");
	}

	@Test
	void answersAllInvalidLinksAlike() {
		String wrong = "/shared/" + Tokens.next();
		String revoked = link("shows", "COPY", "life", 30, "passphrase", PASSPHRASE);
		this.me.send(this.me.open("/report/links").select("form[action$=revoke]").attr("action"));
		String gone = link("shows", "CURRENT", "life", 30);
		this.jdbc.sql("delete from account where id = :me").param("me", this.me.me().value()).update();
		this.me = new SignedInPerson(this.mvc, this.people.createAccount());
		this.me = new SignedInPerson(this.mvc, this.me.me());
		String expired = link("shows", "COPY", "life", 7);
		this.clock.advance(Duration.ofDays(7));
		List<Object> answers = new ArrayList<>();
		for (String address : List.of(wrong, revoked, gone, expired, "/shared/x", wrong.toLowerCase())) {
			Visitor visitor = visit(address);
			assertThat(visitor.status()).as(address).isEqualTo(404);
			assertThat(visitor.page().title()).as(address).startsWith("This link has ended");
			answers.add(List.of(visitor.body().replace(address, ""), headers(visitor)));
		}
		assertThat(answers).allMatch(answers.get(0)::equals);
	}

	@Test
	void countsViewsButNotOnesOwn() {
		String link = link("shows", "COPY", "life", 7);
		assertThat(this.me.get(link)).hasStatusOk();
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
	void purgesLinksThatExpiredLongAgo() {
		link("shows", "COPY", "life", 7);
		this.clock.advance(Duration.ofDays(37).minusSeconds(1));
		this.purge.run();
		assertThat(this.links.findAll(this.me.me().value())).hasSize(1);
		this.clock.advance(Duration.ofSeconds(1));
		this.purge.run();
		assertThat(this.links.findAll(this.me.me().value())).isEmpty();
	}

	@Test
	void answersAnUnreadableFrozenReportWith404() {
		String link = link("shows", "COPY", "life", 7);
		for (String copy : List.of("{\"version\":2}", "{\"version\":1,\"report\":[]}", "broken")) {
			this.jdbc.sql("update share_link set report_copy = :copy where account_id = :me")
				.param("copy", copy)
				.param("me", this.me.me().value())
				.update();
			assertThat(visit(link).status()).isEqualTo(404);
		}
	}

}
