package app.lissom.browser;

import java.time.Instant;
import java.time.LocalDate;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that a table whose scrolling nobody would notice fits the narrowest phone. */
@BrowserTest
class NarrowTablesTests {

	@Autowired
	private MutableClock clock;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@ParameterizedTest
	@ValueSource(strings = { "en", "es-419" })
	void comparedPeriodsFit(String language, Browser browser) {
		this.clock.stopAt(Instant.parse("2026-11-22T14:05:30Z"));
		AccountId me = this.people.createAccount();
		this.diary.add(Entries.of(me).on(LocalDate.of(2026, 11, 20)).painOf(6));
		Page page = browser.narrow()
			.signedIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD)
			.visit("/progress/compare?otherFrom=2026-10-01&otherTo=2026-10-28&from=2026-11-01&to=2026-11-22");
		page.evaluate("language => document.cookie = 'language=' + language", language);
		page.reload();
		assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
		assertThat(page.locator(".table th").count()).isPositive();
		assertThat(page.evaluate("() => { const table = document.querySelector('.table');"
				+ " return table.scrollWidth - table.clientWidth; }"))
			.isEqualTo(0);
	}

}
