package app.lissom.browser;

import java.util.List;

import app.lissom.account.TestAccounts;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that words of titles and choices are not broken on phones, even with large text.
 */
@BrowserTest
class WholeWordsTests {

	private static final String BROKEN = """
			(selector) => [...document.querySelectorAll(selector)].flatMap((element) => {
				const range = document.createRange();
				return element.textContent.split(" ").filter((word) => {
					const at = element.textContent.indexOf(word);
					range.setStart(element.firstChild, at);
					range.setEnd(element.firstChild, at + word.length);
					return range.getClientRects().length > 1;
				});
			})""";

	@Autowired
	private TestAccounts people;

	/** 180 px are a phone of 360 px with text twice as large. */
	@ParameterizedTest
	@CsvSource({ "180, /my-back, .overview-title a", "180, /reminders/new/break, .weekdays .choice-label",
			"320, /reminders/new/break, .weekdays .choice-label" })
	void neverBreak(int width, String address, String selector, Browser browser) {
		assertWhole(width, address, selector, browser);
	}

	@ParameterizedTest
	@Tag("thorough")
	@ValueSource(ints = { 360, 390, 430 })
	void neverBreakOnWiderPhones(int width, Browser browser) {
		assertWhole(width, "/reminders/new/break", ".weekdays .choice-label", browser);
	}

	private void assertWhole(int width, String address, String selector, Browser browser) {
		String name = TestAccounts.nameOf(this.people.createAccount());
		Page page = browser.sized(width, 800).signedIn(name, TestAccounts.PASSWORD).visit(address);
		assertThat(page.locator(selector).count()).isPositive();
		assertThat(page.evaluate(BROKEN, selector)).isEqualTo(List.of());
	}

}
