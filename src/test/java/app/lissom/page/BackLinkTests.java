package app.lissom.page;

import app.lissom.LissomTest;
import app.lissom.diary.SignedInPageTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the link at the top of a page names the page that it leads to. */
@LissomTest
class BackLinkTests extends SignedInPageTest {

	@ParameterizedTest
	@ValueSource(strings = { "/diary/exercises", "/diary/exercises/new", "/diary/2026-11-22/pain?from=today",
			"/diary/2026-11-22/pain", "/reminders", "/reminders/calendar", "/reminders/quiet", "/routine/morning",
			"/routine/morning/edit", "/routine/morning/steps/0", "/routine/new", "/routine/plan", "/routine/flare",
			"/routine/walking", "/progress/function", "/progress/compare", "/takeout/import", "/report/links",
			"/report/questions", "/routine/morning/play" })
	void namesTheTitleOfItsPage(String address) {
		Document page = this.me.open(address);
		for (Element link : page.select("main .back")) {
			assertThat(this.me.open(link.attr("href")).select("h1").text()).isEqualTo(link.text());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/routine/morning/play", "/routine/bedtime/play" })
	void ofThePlayerNamesTheRoutineAndLeadsToIt(String play) {
		Document player = this.me.open(this.me.post(play).getResponse().getRedirectedUrl());
		Element link = player.selectFirst(".back");
		assertThat(link.attr("href")).isEqualTo(play.replace("/play", ""));
		assertThat(this.me.open(link.attr("href")).select("h1").text()).isEqualTo(link.text());
	}

	@Test
	void ofAnExercisePlayedAloneDoesNotRepeatItsName() {
		Document player = this.me.open(this.me.post("/routine/exercises/bridge/play").getResponse().getRedirectedUrl());
		assertThat(player.select(".back").attr("href")).isEqualTo("/guide/exercises/bridge");
		assertThat(player.select("main").text()).containsOnlyOnce("Bridge");
		assertThat(player.title()).containsOnlyOnce("Bridge");
	}

	@Test
	void ofADeletedRoutineLeadsToToday() {
		String routine = this.me.post("/routine", "name", "At noon", "partOfDay", "OTHER", "exercises", "bridge")
			.getResponse()
			.getRedirectedUrl()
			.replaceAll("[/?#](edit|saved).*", "");
		String session = this.me.post(routine + "/play").getResponse().getRedirectedUrl();
		assertThat(this.me.open(session).select(".back").text()).isEqualTo("At noon");
		this.me.send(routine + "/delete");
		assertThat(this.me.open(session).select(".back").attr("href")).isEqualTo("/");
		assertThat(this.me.open(session).select(".back").text()).isEqualTo("Today");
	}

}
