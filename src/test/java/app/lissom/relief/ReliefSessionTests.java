package app.lissom.relief;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lissom.LissomTest;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryKind;
import app.lissom.diary.SignedInPerson;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the session of a signed-in person. */
@LissomTest
@Tag("database")
class ReliefSessionTests extends ReliefSessionSteps {

	@Test
	void refreshesItselfWithoutAScript() {
		start("PAINFUL");
		assertThat(page().select("noscript meta[http-equiv=refresh]").attr("content")).isEqualTo("7");
		this.clock.advance(Duration.ofMinutes(14).plusSeconds(30));
		assertThat(page().select("noscript meta").attr("content")).isEqualTo("31");
		this.clock.advance(Duration.ofSeconds(31));
		assertThat(page().select("noscript")).isEmpty();
	}

	@Test
	void showsTheTimesOfHeatAndThenIce() {
		start("BOTH pain=6");
		Document page = page();
		assertThat(page.title()).isEqualTo("Heat is on – Lissom");
		assertThat(page.select(".session-phases li").eachText()).containsExactly("Heat until 12:20",
				"After a 5-minute break, ice until 12:40");
		assertThat(page.select("main .timer-time").text()).isEqualTo("20 min");
		assertThat(buttons(page)).containsExactly("No, it looks fine", "Yes: stop", "Pause", "5 more minutes",
				"I've put the ice on", "I'm done");
		assertThat(this.diary.on(this.me.me(), DAY)).extracting(Entry::kind).containsExactly(EntryKind.SAFETY);
	}

	@Test
	void heatEndsWithTheSkinThatHasToBeNormalFirst() {
		start("TIGHT");
		this.clock.advance(Duration.ofMinutes(21));
		assertThat(page().select("main").text()).contains("Just had heat? Wait until your skin looks and feels normal")
			.doesNotContain("use ice again");
	}

	@Test
	void aFormSentTwiceActsOnce() {
		start("BOTH");
		Map<String, String> form = form(page(), "/relief/session/act");
		form.put("act", "NEXT");
		post("/relief/session/act", form);
		post("/relief/session/act", form);
		form.put("act", "STOP");
		post("/relief/session/act", form);
		assertThat(heading()).isEqualTo("Ice is on");
	}

	@Test
	void startsOnceFromRepeatedForms() {
		String answers = answers("TIGHT");
		send(answers);
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(send(answers)).hasRedirectedUrl("/relief/session");
		assertThat(page().select(".timer-time").text()).isEqualTo("15 min");
		this.clock.advance(Duration.ofMinutes(15));
		confirm(page(), "2");
		assertThat(send(answers)).hasRedirectedUrl("/diary/2026-11-22");
		assertThat(sessions()).hasSize(1);
	}

	@Test
	void hasOneSessionAtATime() {
		start("BOTH");
		assertThat(send(answers("PAINFUL"))).hasRedirectedUrl("/relief/session?still");
		assertThat(get("/relief/session?still").select("main").text()).contains("Heat is on",
				"You already have a session running");
		this.clock.advance(Duration.ofHours(9));
		confirm(page(), null);
		assertThat(send(answers("PAINFUL"))).hasRedirectedUrl("/relief/session");
		assertThat(heading()).isEqualTo("Ice is on");
	}

	@Test
	void pausesAndResumes() {
		start("PAINFUL");
		this.clock.advance(Duration.ofMinutes(6));
		act("PAUSE");
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(page().select("main").text()).contains("Paused", "9:00 left when you continue");
		act("RESUME");
		assertThat(page().select(".session-phases").text()).isEqualTo("Ice until 12:25");
	}

	/** Nobody reads of more time than there is. */
	@ParameterizedTest
	@CsvSource({ "5, 20 min, 20:00 left, 5", "28, 19 min, 19:32 left, 4", "1140, 1 min, 1:00 left, 0",
			"1171, <1 min, 0:29 left, 0" })
	void roundsTheTimeLeftDown(int seconds, String running, String paused, int check) {
		start("TIGHT");
		this.clock.advance(Duration.ofSeconds((seconds == 5) ? 0 : seconds));
		Document page = page();
		assertThat(page.select(".timer-time").text()).isEqualTo(running);
		assertThat(page.select(".session-question").text()).startsWith((check == 0) ? "Look" : "In " + check);
		act("PAUSE");
		assertThat(page().select(".timer-words").text()).isEqualTo(paused + " when you continue");
	}

	@Test
	void asksAboutTheSkinUntilItIsChecked() {
		start("PAINFUL");
		assertThat(page().select("[data-check-card] h2").text()).isEqualTo("In 5 minutes, look at your skin");
		assertThat(page().select("[data-check-card] button:not([hidden])").eachText()).containsExactly("Yes: stop");
		act("FINE");
		assertThat(page().select("[data-check-card]")).as("nobody can have looked yet").hasSize(1);
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(page().select("[data-check-card] h2").text()).isEqualTo("Look at your skin now");
		assertThat(page().select("[data-check-card] button[hidden]")).isEmpty();
		act("FINE");
		assertThat(page().select("[data-check-card]")).isEmpty();
		act("TROUBLE");
		assertThat(page().select(".callout--today").text()).contains("Take the ice off", "Do not rub it");
	}

	@Test
	void removesADiscardedSession() {
		start("PAINFUL");
		act("STOP");
		post("/relief/session/discard", form(page(), "/relief/session/discard"));
		assertThat(heading()).isEqualTo("No session running");
		assertThat(sessions()).isEmpty();
	}

	@Test
	void tellsThatTheCheckBeforeADiscardedSessionStays() {
		start("PAINFUL");
		act("STOP");
		String next = String
			.valueOf(post("/relief/session/discard", form(page(), "/relief/session/discard")).getResponse()
				.getRedirectedUrl());
		assertThat(this.me.open(next.replaceAll("#.*", "")).select("#saved").text())
			.contains("This session was not saved", "answers about warning signs are still in your diary");
		this.diary.on(this.me.me(), DAY).forEach((check) -> this.diary.delete(this.me.me(), Set.of(check.id())));
		assertThat(this.me.open(next.replaceAll("#.*", "")).select("#saved").text())
			.isEqualTo("OK. This session was not saved.");
	}

	@Test
	void ignoresTheSessionOfAnotherAccount() {
		start("PAINFUL");
		Map<String, String> form = form(page(), "/relief/session/act");
		form.put("act", "STOP");
		SignedInPerson owner = this.me;
		this.me = new SignedInPerson(this.mvc, this.people.createAccount());
		post("/relief/session/act", form);
		post("/relief/session/discard", form);
		assertThat(heading()).isEqualTo("No session running");
		this.me = owner;
		assertThat(heading()).isEqualTo("Ice is on");
	}

	@Test
	void startsNothingUnsafe() {
		assertThat(Picker.page(send(answers("TIGHT") + " signs=FEVER")).select("h1").text())
			.isEqualTo("Get medical advice today");
		assertThat(send("signs=NONE" + ids())).hasStatusOk();
		assertThat(heading()).isEqualTo("No session running");
	}

	private static List<String> buttons(Document page) {
		return page.select("main form button:not(template *)").eachText();
	}

}
