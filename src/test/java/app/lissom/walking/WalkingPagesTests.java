package app.lissom.walking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import app.lissom.LissomTest;
import app.lissom.diary.SignedInPageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the pages of the walking plan, and where walks are shown. */
@LissomTest
@Tag("database")
@Tag("pages")
class WalkingPagesTests extends SignedInPageTest {

	private static final String PLAN = "/routine/walking";

	private static final String DONE = "/routine/exercises/walking/done";

	@Autowired
	private WalkingPlans plans;

	@BeforeEach
	void setTheClock() {
		this.clock.stopAt(Instant.parse("2026-11-01T11:00:00Z"));
	}

	@Test
	void startsFromWhatThePersonSays() {
		Document page = this.me.open(PLAN);
		assertThat(page.select("[name=minutes], [name=days]").eachAttr("value")).containsOnly("");
		this.me.sendWrong(PLAN, "minutes", "0", "days", "8");
		this.me.send(PLAN, "minutes", "10", "days", "3");
		assertThat(text(PLAN)).contains("Your plan now: 10 minutes on 3 days a week.", "You chose this.");
		assertThat(this.me.open(PLAN).select(".entry-time").text()).matches("\\d+ \\p{L}+ \\d{4}");
		assertThat(this.me.open("/guide/exercises/walking").select("[name=minutes]").val()).isEqualTo("10");
		assertThat(text("/")).contains("I walked 10 minutes");
	}

	@Test
	void offersAStepAfterTwoGoodWeeksAndTakesTheAnswer() {
		this.me.send(PLAN, "minutes", "10", "days", "3");
		walkOnFourteenDays();
		assertThat(text("/")).contains("10 minutes on 4 days a week?", "Because the last two weeks went well");
		assertThat(this.me.post(PLAN + "/answer", "rule", "LONGER", "accepted", "true"))
			.hasRedirectedUrl(PLAN + "?late");
		assertThat(text(PLAN + "?late")).contains("Nothing was changed now");
		assertThat(text(PLAN)).as("an answer to what is not offered").contains("10 minutes on 4 days a week?");
		String answered = this.me.post(PLAN + "/answer", "rule", "MORE_DAYS", "accepted", "true")
			.getResponse()
			.getRedirectedUrl();
		assertThat(this.me.open(answered).select("#saved").text()).contains("one more day");
		assertThat(text(PLAN)).contains("Your plan now: 10 minutes on 4 days a week.");
		assertThat(this.me.open(PLAN).select(".suggestion")).isEmpty();
		assertThat(text("/progress?range=3-months")).contains("You walked on 14 of", "140 minutes in all");
		assertThat(text("/report")).contains("Walking on 14 days, 140 minutes in total");
	}

	@Test
	void keepsTheTargetAfterNoThanks() {
		this.me.send(PLAN, "minutes", "10", "days", "3");
		walkOnFourteenDays();
		this.me.send(PLAN + "/answer", "rule", "MORE_DAYS");
		assertThat(text(PLAN)).contains("Your plan now: 10 minutes on 3 days a week.", "You said no, thanks");
		assertThat(this.me.open(PLAN).select(".suggestion")).isEmpty();
	}

	@Test
	void pausesResumesAndEnds() {
		this.me.send(PLAN, "minutes", "10", "days", "3");
		this.me.send(PLAN + "/pause");
		assertThat(text(PLAN)).contains("Your plan is paused.");
		assertThat(text("/")).doesNotContain("I walked");
		this.me.send(PLAN + "/resume");
		assertThat(text(PLAN)).contains("Your plan now: 10 minutes on 3 days a week.");
		this.me.send(PLAN + "/end");
		assertThat(text(PLAN)).contains("Build up to 30 minutes");
		assertThat(this.plans.of(this.me.me()).changes()).singleElement()
			.satisfies((change) -> assertThat(change.day()).isEqualTo(LocalDate.of(2026, 11, 1)));
	}

	@Test
	void isSoftOnAFlareDay() {
		this.me.send(PLAN, "minutes", "15", "days", "3");
		this.me.send("/routine/today", "kind", "FLARE");
		assertThat(text(PLAN)).contains("7 minutes are plenty today");
		assertThat(text("/")).contains("I walked 7 minutes");
		assertThat(this.me.open("/guide/exercises/walking").select("[name=minutes]").val()).isEqualTo("7");
	}

	@Test
	void remindsOfTheWalkUntilItIsLogged() {
		this.me.send("/reminders/new/walking", "starts", "10:00", "days", "SUNDAY", "unlessLogged", "true");
		this.clock.advance(Duration.ofDays(7));
		Document due = this.me.open("/");
		assertThat(due.select(".due").text()).contains("A walk");
		assertThat(due.select(".due form").eachAttr("action")).contains(DONE);
		this.me.send(DONE, "minutes", "12");
		assertThat(this.me.open("/").select(".due")).isEmpty();
	}

	private void walkOnFourteenDays() {
		for (int day = 0; day < 14; day++) {
			this.clock.advance(Duration.ofDays(1));
			this.me.send(DONE, "minutes", "10");
		}
	}

	private String text(String address) {
		return this.me.open(address).select("main").text();
	}

}
