package app.lissom.browser;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Follows the main journeys in WebKit, the engine of Safari and half of all phones. They
 * are skipped without {@code WebKitWebDriver} and {@code Xvfb}.
 */
@LissomTest
@Tag("browser")
@EnabledIf(value = "app.lissom.browser.WebKit#isInstalled", disabledReason = "No WebKitWebDriver and Xvfb found")
class WebKitJourneyTests {

	/** The day at which the test clock starts. */
	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private static WebKit webKit;

	@Autowired
	private TestAccounts people;

	private WebKitPage page;

	@BeforeAll
	static void start() throws IOException {
		webKit = new WebKit();
	}

	@AfterAll
	static void stop() {
		if (webKit != null) {
			webKit.close();
		}
	}

	@BeforeEach
	void becomeAVisitor(@LocalServerPort int port) {
		this.page = new WebKitPage(webKit.browser(), "http://localhost:" + port).forget();
	}

	@AfterEach
	void findNoProblem() {
		this.page.assertNoProblems();
	}

	@Test
	void aVisitorFindsHeatAndStartsIt() throws IOException {
		this.page.open("/").picture("home");
		this.page.follow("Find what helps now");
		this.page.choose("signs", "NONE").press("Next");
		this.page.choose("feeling", "TIGHT")
			.choose("onset", "LONGER")
			.choose("skin", "AS_USUAL")
			.choose("cautions", "NONE");
		this.page.press("Show me what to do").picture("outcome");
		assertThat(this.page.title()).isEqualTo("Heat");
		this.page.press("Start");
		assertThat(this.page.title()).isEqualTo("Heat is on");
		this.page.changes("[data-timer-time]");
		this.page.picture("session");
		this.page.pressHere("Pause");
		this.page.waitForButton("Continue");
		this.page.runScriptsAgain();
	}

	@Test
	void aNewPersonLogsPainAndWaterAndUndoesIt() throws IOException {
		this.page.open("/sign-up").fill("User name", "Clara in WebKit").fill("Password", TestAccounts.PASSWORD);
		this.page.press("Create my account").open("/");
		this.page.choose("level", "6").press("Save pain");
		assertThat(this.page.words(".entry")).contains("Pain 6 of 10");
		this.page.press("+ 250 ml").picture("today");
		assertThat(this.page.words("#water-sum")).startsWith("250");
		this.page.press("Undo");
		assertThat(this.page.words("#water-sum")).startsWith("0");
		this.page.open("/diary/" + DAY);
		assertThat(this.page.words("main")).contains("Pain 6 of 10");
	}

	@Test
	@Tag("thorough")
	void theRoutinePlays() throws IOException {
		signIn(this.people.createAccount());
		assertThat(this.page.isClipped(".brand")).isFalse();
		this.page.press("Play Morning routine");
		assertThat(this.page.words("[data-phase]")).isEqualTo("Get ready");
		this.page.changes("p[data-left]");
		this.page.picture("player");
	}

	@Test
	@Tag("thorough")
	void theReportShowsItsChart(@Autowired Diary diary) throws IOException {
		AccountId me = this.people.createAccount();
		new TwoWeekDiary(me, DAY, ZoneId.of("Europe/Berlin")).saveTo(diary);
		signIn(me);
		this.page.open("/report").picture("report");
		assertThat(this.page.isShown("main .chart svg")).isTrue();
	}

	@Test
	@Tag("thorough")
	void aGuidePageShowsItsFigure() throws IOException {
		this.page.open("/guide/exercises/bridge").picture("figure");
		assertThat(this.page.isShown("main .figure")).isTrue();
		this.page.runScriptsAgain();
	}

	@Test
	void noticesWhatGoesWrong() {
		this.page.open("/");
		webKit.browser()
			.executeScript("console.error('it broke'); document.body.insertAdjacentHTML('beforeend',"
					+ "'<p style=\"color: red\">refused</p><img src=\"/nothing.png\" alt=\"\">')");
		webKit.browser().executeAsyncScript("setTimeout(arguments[0], 500)");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(this.page::assertNoProblems)
			.withMessageContaining("it broke")
			.withMessageContaining("refused: style-src")
			.withMessageContaining("nothing.png");
	}

	private void signIn(AccountId person) {
		this.page.open("/sign-in")
			.fill("User name", TestAccounts.nameOf(person))
			.fill("Password", TestAccounts.PASSWORD);
		this.page.press("Sign in");
	}

}
