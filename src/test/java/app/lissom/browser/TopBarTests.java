package app.lissom.browser;

import app.lissom.account.TestAccounts;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Measures the bar at the top of each page on common phones. */
@BrowserTest
class TopBarTests {

	private static final String COVERED = """
			() => {
				const brand = document.querySelector(".brand").getBoundingClientRect();
				return [...document.querySelectorAll(".top-links, .top-link")].map((link) => link.getBoundingClientRect())
					.some((link) => link.width && link.left < brand.right && link.top < brand.bottom);
			}""";

	@Autowired
	private TestAccounts people;

	@ParameterizedTest
	@ValueSource(ints = { 320, 360, 368, 375, 390, 393, 412, 416, 417, 430, 432, 433, 440 })
	void linksLeaveTheBrandWhole(int width, Browser browser) {
		String name = TestAccounts.nameOf(this.people.createAccount());
		Page page = browser.sized(width, 800).signedIn(name, TestAccounts.PASSWORD).visit("/settings");
		assertThat(page.evaluate(COVERED)).isEqualTo(false);
	}

}
