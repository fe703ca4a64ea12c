package app.lissom.browser;

import app.lissom.account.TestAccounts;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Measures the bar at the top of each page on common phones. */
@BrowserTest
class TopBarTests {

	private static final String COVERED = """
			async () => {
				await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
				const brand = document.querySelector(".brand").getBoundingClientRect();
				return [...document.querySelectorAll(".top-links, .top-link")].map((link) => link.getBoundingClientRect())
					.some((link) => link.width && link.left < brand.right && link.top < brand.bottom);
			}""";

	@Autowired
	private TestAccounts people;

	@Test
	void linksLeaveTheBrandWhole(Browser browser) {
		String name = TestAccounts.nameOf(this.people.createAccount());
		Page page = browser.signedIn(name, TestAccounts.PASSWORD).visit("/settings");
		for (int width : new int[] { 320, 360, 368, 375, 390, 393, 412, 416, 417, 430, 432, 433, 440 }) {
			page.setViewportSize(width, 800);
			assertThat(page.evaluate(COVERED)).as("%d px", width).isEqualTo(false);
		}
	}

}
