package app.lissom.browser;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Exports from one account and imports into another. */
@BrowserTest
class ImportJourneyTests {

	@Autowired
	private MutableClock clock;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(Instant.parse("2026-11-22T10:00:00Z"));
	}

	@Test
	void importsAnExportIntoANewAccount(Browser browser, @TempDir Path folder) {
		AccountId old = this.people.createAccount();
		this.diary.add(Entries.of(old).painOf(6), Entries.of(old).note("Walked to the lake"));
		Page page = page(browser, old, "/takeout");
		Download download = page.waitForDownload(() -> PageActions.link(page, "Download the file").click());
		Path file = folder.resolve(download.suggestedFilename());
		download.saveAs(file);
		Page fresh = page(browser.withoutScript(), this.people.createAccount(), "/takeout/import");
		fresh.locator("main input[type=file]").setInputFiles(file);
		PageActions.press(fresh, "Look at the file");
		assertThat(fresh.locator("h1").innerText()).isEqualTo("What's in the file");
		PageActions.press(fresh, "Add it now");
		for (int looks = 0; looks < 100 && fresh.locator("main progress").count() > 0; looks++) {
			PageActions.follow(fresh, "Check again");
		}
		assertThat(fresh.locator("h1").innerText()).isEqualTo("Your file has been added");
		fresh.navigate("/diary/" + Entries.DAY);
		assertThat(fresh.locator("main").innerText()).contains("Walked to the lake");
	}

	@Test
	void mapsColumnsAndShowsErrorsOfATable(Browser browser) {
		AccountId me = this.people.createAccount();
		Page page = page(browser, me, "/takeout/import");
		ImportPages.upload(page, "pain.csv", "when,pain\n03/04/2026,6\n04/04/2026,12\n");
		ImportPages.match(page);
		assertThat(page.locator("main").innerText()).contains("Line 3: Pain must be a whole number from 0 to 10.");
		assertThat(PageActions.button(page, "Skip it and add the rest").count()).isEqualTo(1);
		ImportPages.upload(page, "pain.csv", "when,pain\n03/04/2026,6\n04/04/2026,2\n05/04/2026,\n");
		ImportPages.match(page);
		assertThat(page.locator("main").innerText()).contains("One line has no value");
		PageActions.press(page, "Add it now");
		page.locator("main h1:text-is('Your file has been added')").waitFor();
		assertThat(this.diary.on(me, LocalDate.of(2026, 4, 3))).hasSize(1);
		assertThat(this.diary.on(me, LocalDate.of(2026, 4, 5))).isEmpty();
	}

	private static Page page(Browser browser, AccountId who, String address) {
		return browser.signedIn(TestAccounts.nameOf(who), TestAccounts.PASSWORD).visit(address);
	}

}
