package app.lissom.browser;

import app.lissom.account.TestAccounts;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class SavedMessageLineTests {

	/** Whether what was added and its Undo are side by side. */
	private static final String IN_ONE_LINE = """
			() => {
				const [what, undo] = ["#saved p", "#saved button"].map((part) => document.querySelector(part).getBoundingClientRect());
				return undo.top < what.bottom && what.top < undo.bottom && what.right < undo.left;
			}""";

	@Autowired
	private TestAccounts people;

	@ParameterizedTest
	@ValueSource(ints = { 360, 390 })
	void ofAGlassOfWaterNeedsOneLine(int width, Browser browser) {
		String name = TestAccounts.nameOf(this.people.createAccount());
		Page page = browser.sized(width, 800).signedIn(name, TestAccounts.PASSWORD).visit("/");
		PageActions.load(page, page.locator("#water .glasses button").last()::click);
		assertThat(page.locator("#saved").innerText()).contains("ml", "added", "Undo");
		assertThat(page.evaluate(IN_ONE_LINE)).isEqualTo(true);
	}

}
