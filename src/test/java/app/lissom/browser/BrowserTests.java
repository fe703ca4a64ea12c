package app.lissom.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The browser does what the other tests rely on. */
@BrowserTest
class BrowserTests {

	@Test
	void opensTheStartPage(Browser browser) {
		assertThat(browser.open("/").title()).endsWith("Lissom");
	}

	@Test
	void runsNoScriptWhenToldSo(Browser browser) {
		Page page = browser.withoutScript().open("data:text/html,<p>still</p><script>document.write('moved')</script>");
		assertThat(page.locator("body").innerText()).isEqualTo("still");
	}

	@Test
	void noticesAConsoleError(Browser browser) {
		Witness witness = new Witness();
		Page page = seenBy(witness, browser).newPage();
		page.evaluate("console.error('something broke')");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(witness::assertQuiet)
			.withMessageContaining("something broke");
	}

	@Test
	void noticesARequestToSomebodyElse(Browser browser) {
		Witness witness = new Witness();
		Page page = seenBy(witness, browser).newPage();
		page.setContent("<img src='http://127.0.0.1:1/pixel.gif' alt=''>");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(witness::assertQuiet)
			.withMessageContaining("pixel.gif");
	}

	private static BrowserContext seenBy(Witness witness, Browser browser) {
		return browser.watchedBy(witness).visitor();
	}

}
