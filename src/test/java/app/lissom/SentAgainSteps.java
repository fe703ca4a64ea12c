package app.lissom;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.SignedInPerson;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Opens the forms that are sent again, as one person. */
abstract class SentAgainSteps extends SignedInPageTest {

	static final String DAY = "2026-11-22";

	static final String CALM = "signs=NONE rest=true onset=LONGER skin=AS_USUAL cautions=NONE feeling=TIGHT";

	@BeforeEach
	void setTheClock() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
	}

	Document question(SentForm form) {
		MvcTestResult result = form.send(this.me);
		assertThat(result).hasStatus(409);
		return SignedInPerson.page(result);
	}

	/** Opens a page and takes a form from it: the one with this address, or the first. */
	SentForm form(String page, String action) {
		return form(page, action, "main form[method=post]");
	}

	SentForm form(String page, String action, String selector) {
		Document opened = this.me.open(page);
		return (action != null) ? SentForm.of(opened, action) : SentForm.of(opened.selectFirst(selector));
	}

	/** Fills in the form on a page, and follows a link of the list after that. */
	String linkAfter(String page, String action, String list, String link, String... fields) {
		assertThat(form(page, action).with(fields).send(this.me)).hasStatus3xxRedirection();
		return this.me.open(list).select(link).attr("href");
	}

	String passkey() {
		UUID id = UUID.randomUUID();
		this.people.addPasskey(this.me.me(), id, "Phone");
		return "/settings/passkeys/" + id;
	}

	String routine() {
		return redirect(form("/routine/new", null).with("name", "At noon", "partOfDay", "OTHER", "exercises", "bridge")
			.send(this.me));
	}

	SentForm playedSession() {
		String session = redirect(form("/routine/morning", "/routine/morning/play?as=whole").send(this.me));
		this.me.send(session + "/steps", "done", 0);
		this.me.send(session + "/steps", "stop", true);
		return form(session, session + "/log");
	}

	Document advice(String answers) {
		MvcTestResult result = send("/relief", answers);
		assertThat(result).hasStatusOk();
		return SignedInPerson.page(result);
	}

	Document endedSession() {
		SentForm.of(advice(CALM), "/relief/session").send(this.me);
		this.clock.advance(Duration.ofMinutes(40));
		return this.me.open("/relief/session");
	}

	/** The question for the pain an hour after a session. */
	SentForm followUp() {
		SentForm.of(endedSession(), "/relief/session/confirm").send(this.me);
		this.clock.advance(Duration.ofHours(2));
		return form("/relief/session", "/relief/session/later");
	}

	/** The form at the end of a visitor's timer. */
	SentForm stoppedTimer() {
		Document running = SignedInPerson.page(send("/relief/timer", CALM));
		SentForm stop = SentForm.of(running, "/relief/timer/act").with("act", "STOP");
		return SentForm.of(SignedInPerson.page(stop.send(this.me)), "/relief/timer/keep");
	}

	MvcTestResult send(String address, String answers) {
		return this.me.post(address, (Object[]) answers.split("[ =]"));
	}

	/** Returns where a response leads, without what it says was saved. */
	static String redirect(MvcTestResult result) {
		assertThat(result).hasStatus3xxRedirection();
		return String.valueOf(result.getResponse().getRedirectedUrl()).replaceAll("[?&]saved=.*|#.*", "");
	}

}
