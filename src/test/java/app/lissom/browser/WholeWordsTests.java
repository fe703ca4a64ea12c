package app.lissom.browser;

import java.util.List;

import app.lissom.account.TestAccounts;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class LargeTextTests {

	@Autowired
	private TestAccounts people;

	/** Half as wide is the same as text twice as large. */
	@Test
	void noWordOfATitleBreaksWithLargeText(Browser browser) {
		String name = TestAccounts.nameOf(this.people.createAccount());
		Page page = browser.sized(360 / 2, 800).signedIn(name, TestAccounts.PASSWORD).visit("/my-back");
		assertThat(page.evaluate("""
				() => [...document.querySelectorAll(".overview-title a")].filter((link) => {
					const words = link.textContent.split(" ");
					const range = document.createRange();
					return words.some((word) => {
						const at = link.textContent.indexOf(word);
						range.setStart(link.firstChild, at);
						range.setEnd(link.firstChild, at + word.length);
						return range.getClientRects().length > 1;
					});
				}).map((link) => link.textContent)""")).isEqualTo(List.of());
	}

}
