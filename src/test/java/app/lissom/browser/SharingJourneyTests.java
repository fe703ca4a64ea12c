package app.lissom.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Shares a report by link with a reader without an account, with JavaScript and without.
 */
@BrowserTest
class SharingJourneyTests {

	private static final Instant NOW = Instant.parse("2026-11-22T16:40:00Z");

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final String PASSPHRASE = "seven green apples";

	@Autowired
	private MutableClock clock;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	private AccountId me;

	@BeforeEach
	void write() {
		this.clock.stopAt(NOW);
		this.me = this.people.createAccountIn(BERLIN.getId());
		new TwoWeekDiary(this.me, LocalDate.ofInstant(NOW, BERLIN), BERLIN).saveTo(this.diary);
	}

	@Test
	void aButtonPrintsTheReport(Browser browser) {
		Page report = mine(browser);
		report.evaluate("() => { window.print = () => { window.printed = true; }; }");
		report.locator("[data-print]").click();
		assertThat(report.evaluate("() => window.printed")).isEqualTo(true);
		assertThat(mine(browser.withoutScript()).locator("[data-print]").isVisible()).isFalse();
	}

	@Test
	void aLinkShowsTheReportUntilItIsRevoked(Browser browser) {
		showsTheReport(browser);
	}

	/** With a passphrase, every build shares a report without scripts. */
	@Test
	@Tag("thorough")
	void aLinkShowsTheReportWithoutScriptToo(Browser browser) {
		showsTheReport(browser.withoutScript());
	}

	private void showsTheReport(Browser device) {
		Page mine = mine(device);
		PageActions.follow(mine, "Add name and questions");
		mine.locator("main textarea[name=first]").fill("Can I go back to running?");
		PageActions.press(mine, "Save");
		String report = mine.locator("article").innerText();
		assertThat(report).contains(TestAccounts.nameOf(this.me), "2 to 8", "Can I go back to running?");
		String link = makeLink(mine, "COPY", "");
		Page theirs = device.visit(link);
		assertThat(theirs.locator("article").innerText()).isEqualTo(report);
		assertThat(theirs.context().cookies()).isEmpty();
		mine.navigate("/report/links");
		assertThat(mine.locator(".reminders").innerText()).contains("opened once");
		mine.locator("main .reminders button").click();
		mine.waitForLoadState();
		assertThat(theirs.reload().status()).isEqualTo(404);
		assertThat(theirs.locator("h1").innerText()).isEqualTo("This link has ended");
	}

	@Test
	void aLinkAsksForItsPassphraseEachTimeUntilItExpires(Browser browser) {
		Browser device = browser.withoutScript();
		String link = makeLink(mine(device), "CURRENT", PASSPHRASE);
		Page theirs = device.visit(link);
		assertThat(theirs.locator("body").innerText()).doesNotContain(TestAccounts.nameOf(this.me));
		theirs.locator("main input[name=passphrase]").fill("seven green pears");
		PageActions.press(theirs, "Open the report");
		assertThat(theirs.locator("[role=alert]").innerText()).contains("the passphrase. Please try again");
		theirs.locator("main input[name=passphrase]").fill(PASSPHRASE);
		PageActions.press(theirs, "Open the report");
		assertThat(theirs.locator("article").innerText()).contains(TestAccounts.nameOf(this.me));
		assertThat(theirs.context().cookies()).isEmpty();
		theirs.navigate(link);
		assertThat(theirs.locator("article").count()).isZero();
		this.clock.advance(Duration.ofDays(7));
		assertThat(theirs.reload().status()).isEqualTo(404);
	}

	private Page mine(Browser device) {
		return device.signedIn(TestAccounts.nameOf(this.me), TestAccounts.PASSWORD).visit("/report");
	}

	private static String makeLink(Page mine, String shows, String passphrase) {
		PageActions.follow(mine, "Make a link");
		PageActions.choose(mine, "shows", shows);
		mine.locator("main input[name=passphrase]").fill(passphrase);
		PageActions.press(mine, "Make a link");
		return mine.locator("#address").innerText();
	}

}
