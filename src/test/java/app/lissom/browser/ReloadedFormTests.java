package app.lissom.browser;

import java.time.Duration;
import java.time.Instant;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Presses Back in a browser that loads the page again, but fills in what was typed:
 * Chromium without windows has no back/forward cache.
 */
@BrowserTest
class ReloadedFormTests {

	@Test
	void asksBeforeItSavesTheSameAgain(Browser browser, @Autowired MutableClock clock, @Autowired TestAccounts people) {
		clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
		AccountId me = people.createAccount();
		Page page = browser.signedIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD).visit("/diary/2026-11-22/note");
		page.locator("main [name=note]").fill("a warm bath");
		PageActions.submit(page);
		clock.advance(Duration.ofMinutes(1));
		PageActions.back(page);
		page.waitForLoadState();
		assertThat(page.locator("main [name=note]").inputValue()).isEqualTo("a warm bath");
		assertThat(PageActions.submit(page).status()).isEqualTo(409);
		assertThat(page.locator("h1").innerText()).isEqualTo("You've already saved the same. Save it again?");
		PageActions.press(page, "Save it again");
		assertThat(page.locator(".entry--note").count()).isEqualTo(2);
	}

}
