package app.lissom.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that pages print well on A4. */
@BrowserTest
class PrintTests {

	private static final Instant NOW = Instant.parse("2026-11-22T16:40:00Z");

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	@Test
	void warningSignsFitOnOneSheet(Browser browser) {
		assertThat(Pdf.of(browser.open("/guide/warning-signs")).sheets()).isEqualTo(1);
	}

	@Test
	void aDayFitsOnTwoSheetsWithItsDate(@Autowired MutableClock clock, @Autowired TestAccounts people,
			@Autowired Diary diary, Browser browser) {
		clock.stopAt(NOW);
		AccountId me = people.createAccountIn(BERLIN.getId());
		new TwoWeekDiary(me, LocalDate.ofInstant(NOW, BERLIN), BERLIN).saveTo(diary);
		Page page = browser.signedIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD).open("/diary");
		assertThat(Pdf.of(page).sheets()).isBetween(1, 2);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator("main").innerText()).contains("22 November 2026");
		assertThat(page.locator("main form:visible").count()).isZero();
	}

}
