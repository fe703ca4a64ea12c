package app.lissom.progress;

import java.time.Instant;
import java.time.LocalDate;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.diary.SignedInPerson;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the chart of the weekly questions, and when the start page asks them. */
@LissomTest
@Tag("database")
@Tag("pages")
class FunctionPageTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private Diary diary;

	private SignedInPerson me;

	private Entries mine;

	@BeforeEach
	void signIn(@Autowired MutableClock clock, @Autowired MockMvcTester mvc, @Autowired TestAccounts people) {
		clock.stopAt(Instant.parse("2026-11-22T14:05:30Z"));
		this.me = new SignedInPerson(mvc, people.createAccount());
		this.mine = Entries.of(this.me.me()).on(TODAY);
	}

	@Test
	void asksOnceAWeekFromTheSecondDayOn() {
		assertThat(offer()).isEmpty();
		this.diary.add(this.mine.painOf(4));
		assertThat(offer()).as("on the first day").isEmpty();
		this.diary.add(this.mine.on(TODAY.minusDays(6)).painOf(4), this.mine.on(TODAY.minusDays(7)).function(5, 4, 4));
		assertThat(offer()).as("a week later").contains("How was your week?");
		this.diary.add(this.mine.on(TODAY.minusDays(6)).function(5, 4, 4));
		assertThat(offer()).as("six days later").isEmpty();
	}

	@Test
	void leadsFromTheStartPageToTheFormAndBack() {
		this.diary.add(this.mine.on(TODAY.minusDays(1)).painOf(4));
		String form = this.me.open("/").select("section[aria-labelledby=function-title] a").attr("href");
		assertThat(this.me.open(form).select("main .back").attr("href")).isEqualTo("/");
		assertThat(this.me
			.post("/diary/2026-11-22/function", "from", "today", "averagePain", "5", "enjoyment", "4", "activity", "4")
			.getResponse()
			.getRedirectedUrl()).startsWith("/?saved=").endsWith("&at=entries#saved");
		assertThat(offer()).isEmpty();
	}

	@Test
	void asksNoMoreAfterNoThanksUntilItIsSwitchedOn() {
		this.diary.add(this.mine.on(TODAY.minusDays(1)).painOf(4));
		assertThat(this.me.post("/progress/function/decline")).hasRedirectedUrl("/?no-questions#weekly");
		assertThat(this.me.open("/?no-questions").select("#weekly[role=status][tabindex=-1]").text())
			.contains("we won't ask again");
		assertThat(offer()).isEmpty();
		assertThat(this.me.open("/progress/function").select("main").text())
			.contains("We don't ask on your Today page");
		assertThat(this.me.open("/settings").select("#weeklyQuestions").hasAttr("checked")).isFalse();
		this.me.send("/settings", "zone", "Europe/Berlin", "unit", "ML", "glasses", "200", "weeklyQuestions", "true");
		assertThat(offer()).isNotEmpty();
	}

	@Test
	void showsTheScoreWithItsTrendChartAndNumbers() {
		assertThat(this.me.open("/progress/function").select("figure")).isEmpty();
		this.diary.add(this.mine.on(TODAY.minusDays(21)).function(7, 6, 5), this.mine.function(4, 3, 3));
		Document page = this.me.open("/progress/function");
		assertThat(page.select("main").text()).contains(
				"Your score is 3.3 out of 10, down from 6.0 on 1 November 2026. Pain clearly gets in your way less.")
			.contains("2 weeks have no answers. They show as gaps.");
		assertThat(page.select("figure svg[role=img] > *").eachText()).contains("Your weekly score");
		assertThat(page.select("figure circle")).hasSize(2);
		StretchedPictureTests.holdNoDots(page);
		assertThat(page.select("tbody tr").eachText()).containsExactly("22 Nov 2026 3.3 4 3 3", "1 Nov 2026 6.0 7 6 5");
	}

	private String offer() {
		return this.me.open("/").select("section[aria-labelledby=function-title]").text();
	}

}
