package app.lissom.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes a reminder, snoozes it, does it, and subscribes to it by calendar.
 */
@BrowserTest
class RemindersJourneyTests {

	/** A Monday afternoon in Berlin. */
	private static final Instant NOW = Instant.parse("2026-11-23T14:05:00Z");

	@Autowired
	private MutableClock clock;

	@Autowired
	private TestAccounts people;

	private Page page;

	@Test
	void fromANewReminderToDone(Browser browser) throws IOException {
		toDone(browser);
	}

	/** Every build asks for each of its forms without a browser in RemindersTests. */
	@Test
	@Tag("thorough")
	void fromANewReminderToDoneWithoutScript(Browser browser) throws IOException {
		toDone(browser.withoutScript());
	}

	private void toDone(Browser device) throws IOException {
		this.clock.stopAt(NOW);
		AccountId me = this.people.createAccount();
		this.page = device.signedIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD).visit("/");
		assertThat(due()).isEmpty();
		this.page.navigate("/reminders");
		PageActions.follow(this.page, "Posture check");
		PageActions.press(this.page, "Save");
		assertThat(this.page.locator(".reminders").innerText()).contains("Every 45 minutes from 09:00 to 17:00");
		this.clock.advance(Duration.ofMinutes(40));
		this.page.navigate("/");
		assertThat(due()).contains("Posture check", "15:45");
		PageActions.press(this.page, "In 10 minutes Posture check");
		assertThat(due()).isEmpty();
		this.clock.advance(Duration.ofMinutes(10));
		this.page.reload();
		assertThat(due()).contains("Posture check", "15:55");
		PageActions.press(this.page, "Posture checked Posture check");
		assertThat(due()).isEmpty();
		assertThat(this.page.locator(".entry").innerText()).contains("Posture checked");
		subscribeByCalendar();
	}

	private void subscribeByCalendar() throws IOException {
		this.page.navigate("/reminders");
		PageActions.follow(this.page, "Set it up");
		PageActions.press(this.page, "Make a link");
		// More than ten minutes have passed since the sign-in.
		this.page.locator("main input[name=current]").fill(TestAccounts.PASSWORD);
		PageActions.press(this.page, "Confirm");
		assertThat(this.page.locator("main .facts").innerText()).contains("Say what it is about", "No");
		PageActions.press(this.page, "Send it now");
		APIResponse feed = this.page.request().get(this.page.locator("#address").innerText());
		assertThat(feed.text()).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:Reminder").doesNotContain("Posture");
		Download file = this.page.waitForDownload(PageActions.button(this.page, "Download the file")::click);
		assertThat(file.suggestedFilename()).isEqualTo("lissom.ics");
		assertThat(Files.readString(file.path())).isEqualTo(feed.text());
	}

	private String due() {
		return String.join(" ", this.page.locator(".due").allInnerTexts());
	}

}
