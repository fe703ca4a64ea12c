package app.lissom.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Leaves the picker half answered, and comes back to it. */
@BrowserTest
class HalfAnsweredPickerTests {

	private static final String KNOCK = "input[name=onset][value=KNOCK]";

	@Test
	void keepsWhatIsTickedAfterForwardAndAReload(Browser browser) {
		Page page = browser.visit("/relief");
		halfAnswer(page);
		page.goBack();
		assertThat(page.locator("input[name=signs][value=NONE]").first()).isChecked();
		page.goForward();
		page.reload();
		assertThat(page.locator(KNOCK)).isChecked();
		assertThat(page.locator("input[name=feeling]:checked")).hasCount(1);
	}

	/** A new look at the questions begins with none answered. */
	@Test
	void forgetsItElsewhere(Browser browser) {
		Page page = browser.visit("/relief");
		halfAnswer(page);
		page.navigate(page.url().replaceFirst("/relief.*", "/relief"));
		assertThat(page.locator("input:checked")).hasCount(0);
		page.navigate(page.url().replaceFirst("/relief.*", "/guide"));
		assertTrue((boolean) page.evaluate("() => sessionStorage.getItem('lissom-half') === null"));
	}

	private static void halfAnswer(Page page) {
		page.locator("input[name=signs][value=NONE]").first().check();
		page.locator("main form .act button").click();
		page.locator("input[name=feeling][value=TIGHT]").check();
		page.locator(KNOCK).check();
	}

}
