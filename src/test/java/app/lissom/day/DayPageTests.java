package app.lissom.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SqlStatements;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.SignedInPerson;
import app.lissom.diary.Treatment;
import app.lissom.guide.WarningSign;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@Tag("pages")
class DayPageTests extends SignedInPageTest {

	@Test
	void startsWithToday() {
		Document page = this.me.open("/diary");
		assertThat(page.select("h1").text()).isEqualTo("Today");
		assertThat(page.select(".day-title-date").text()).isEqualTo("Sunday 22 November 2026");
		assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/diary/2026-11-21");
		assertThat(page.select("a[rel=next]")).isEmpty();
	}

	@Test
	void asksWhetherADayLongAgoIsMeant() {
		Document page = this.me.open("/diary/1926-11-26");
		assertThat(page.select(".card--sunk").text())
			.isEqualTo("That's a long time ago. Did you mean Wednesday 26 November 2025?");
		assertThat(page.select(".card--sunk a").attr("href")).isEqualTo("/diary/2025-11-26");
		assertThat(this.me.open("/diary/2007-11-26").text()).doesNotContain("a long time ago");
		this.diary.add(Entries.of(this.me.me()).on(LocalDate.of(1926, 11, 26)).painOf(3));
		assertThat(this.me.open("/diary/1926-11-26").text()).doesNotContain("a long time ago");
	}

	@Test
	void endsWithTheFirstDayThatThereIs() {
		Document page = this.me.open("/diary/1900-01-01");
		assertThat(page.select("a[rel=prev]")).isEmpty();
		assertThat(page.select(".week-day").eachAttr("href")).startsWith("/diary/1900-01-01").hasSize(4);
	}

	@Test
	void speaksOneLanguageWhateverTheBrowserAsksFor() {
		MvcTestResult result = this.mvc.get()
			.uri("/diary")
			.with(TestAccounts.as(this.me.me()))
			.header("Accept-Language", "de-DE")
			.locale(java.util.Locale.GERMANY)
			.exchange();
		assertThat(SignedInPerson.page(result).select(".day-title-date").text()).isEqualTo("Sunday 22 November 2026");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pain", "exercise" })
	void asksTheDatabaseLittleForAForm(String kind) {
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		Entry entry = kind.equals("pain") ? mine.painOf(3) : mine.exercise("bridge");
		this.diary.add(entry);
		assertThat(SqlStatements.during(() -> this.me.open("/diary/2026-11-22/" + kind)))
			.hasSizeLessThanOrEqualTo(kind.equals("pain") ? 1 : 3);
		assertThat(SqlStatements.during(() -> this.me.open("/diary/2026-11-22/" + kind + "/" + entry.id())))
			.hasSizeLessThanOrEqualTo(kind.equals("pain") ? 2 : 3);
	}

	@Test
	void showsTheEntriesOfTheDay() {
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		this.diary.add(mine.painOf(UUID.randomUUID(), 7, "since the stairs"), mine.water(250), mine.water(500),
				mine.exercise("bridge"), mine.relief(Treatment.HEAT_THEN_ICE, null), mine.massage(), mine.posture(),
				mine.note("slept <b>well</b>"), mine.safety(), mine.safety(WarningSign.FEVER));
		Document page = this.me.open("/diary/2026-11-22");
		List<String> entries = page.select(".entry-main, .entry-note").eachText();
		assertThat(entries).contains("Pain 7 of 10", "since the stairs", "Water: 250 ml", "Bridge", "Heat, then ice",
				"Massage: Swedish", "Posture checked", "slept <b>well</b>", "No warning signs");
		assertThat(page.select(".entry-time").eachText()).contains("10:30", "Time not set");
		assertThat(page.select(".log-sum").text()).isEqualTo("750 ml");
		assertThat(page.select(".week-day[aria-current=date]").text()).contains("Sun 22 Nov: ", "pain up to 7",
				"750 ml", "1 exercise");
	}

	@Test
	void asksTheDatabaseTheSameWhateverTheDayHolds() {
		this.diary.add(Entries.of(this.me.me()).on(TODAY).water(250));
		List<String> few = statements();
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		for (int i = 0; i < 40; i++) {
			this.diary.add(mine.water(100), mine.painOf(3), mine.exercise("bridge"));
		}
		assertThat(statements()).isEqualTo(few);
		assertThat(few).hasSize(3)
			.anyMatch((sql) -> sql.contains("from account"))
			.anyMatch((sql) -> sql.contains("from entry"))
			.anyMatch((sql) -> sql.contains("from own_exercise"));
	}

	/** The session is one more, where it is loaded. */
	private List<String> statements() {
		return SqlStatements.during(() -> this.me.open("/diary"))
			.stream()
			.filter((sql) -> !sql.toLowerCase(java.util.Locale.ROOT).contains("account_session"))
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23", "2026-12-24", "9999-12-31", "+999999999-12-31", "1899-12-31", "1800-01-01" })
	void showsTodayForADayThatTheDiaryCannotHave(String day) {
		for (String address : List.of("/diary/" + day, "/diary/" + day + "/pain")) {
			MvcTestResult led = this.mvc.get()
				.uri(java.net.URI.create(address))
				.with(TestAccounts.as(this.me.me()))
				.exchange();
			assertThat(led).hasStatus(302);
			Document page = this.me.openWrong(led.getResponse().getRedirectedUrl());
			assertThat(page.select("h1").text()).isEqualTo("Today");
			if (!day.startsWith("+")) {
				assertThat(page.select(".summary").text())
					.contains(day.startsWith("1") ? "doesn't go back that far" : "hasn't come yet");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "2026-13-01", "0000-00-00", "yesterday", "2026-11-2", "20261122",
			"2026-11-22T00:00", "%00", "null" })
	void answersWith404ForADayThatDoesNotExist(String day) {
		assertThat(this.mvc.get().uri(java.net.URI.create("/diary/" + day)).with(TestAccounts.as(this.me.me())))
			.satisfies((result) -> assertThat(result.getResponse().getStatus()).isIn(404, 400));
	}

	@ParameterizedTest
	@ValueSource(strings = { "pain", "water", "exercise", "relief", "massage", "medicine", "posture", "note" })
	void offersAFormForEachKind(String kind) {
		Document today = this.me.open("/diary/2026-11-22/" + kind);
		assertThat(today.select("input[name=id]").attr("value")).matches("[0-9a-f-]{14}7.*");
		assertThat(today.select("input[name=time]").attr("value")).isEqualTo("15:05");
		assertThat(today.select("input[type=radio][checked], input[type=checkbox][checked]")).isEmpty();
		assertThat(this.me.open("/diary/2026-11-20/" + kind).select("input[name=time]").attr("value")).isEmpty();
	}

}
