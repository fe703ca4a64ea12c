package app.lissom.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Checks the behaviour of the browser on which other tests rely. */
@BrowserTest
class BrowserTests {

	@Test
	void opensTheStartPage(Browser browser) {
		assertThat(browser.open("/").title()).endsWith("Lissom");
	}

	@Test
	void runsNoScriptWithoutScript(Browser browser) {
		Page page = browser.withoutScript().open("data:text/html,<p>still</p><script>document.write('moved')</script>");
		assertThat(page.locator("body").innerText()).isEqualTo("still");
	}

	@Test
	void reportsAConsoleError(Browser browser) {
		BrowserLog log = new BrowserLog();
		Page page = browser.loggedBy(log).visitor().newPage();
		page.evaluate("console.error('something broke')");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(log::assertNoErrors)
			.withMessageContaining("something broke");
	}

	@Test
	void reportsARequestToAnotherOrigin(Browser browser) {
		BrowserLog log = new BrowserLog();
		Page page = browser.loggedBy(log).visitor().newPage();
		page.setContent("<img src='http://127.0.0.1:1/pixel.gif' alt=''>");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(log::assertNoErrors)
			.withMessageContaining("pixel.gif");
	}

}
