package app.lissom.figures;

import java.util.ArrayList;
import java.util.List;

import app.lissom.browser.Browser;
import app.lissom.browser.BrowserTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Checks that figures do not move until asked to. */
@BrowserTest
class MovingFigureTests {

	private final List<String> fetched = new ArrayList<>();

	@Test
	void showsBothPosesAndFetchesNoMovement(Browser browser) {
		Page page = open(browser);
		assertThat(page.locator(".figure-picture").first()).isVisible();
		assertThat(page.locator(".figure-moving")).isHidden();
		assertThat(this.fetched).hasSize(1).noneMatch((address) -> address.contains("moving"));
	}

	@Test
	void movesWhenAskedToWithoutScript(Browser browser) {
		Page page = open(browser.withoutScript());
		toggle(page);
		assertThat(page.locator(".figure-picture").first()).isHidden();
		assertThat(page.locator(".figure-moving")).isVisible();
		page.waitForCondition(
				() -> this.fetched.stream().anyMatch((address) -> address.contains("/figure-bridge-moving.")));
		toggle(page);
		assertThat(page.locator(".figure-moving")).isHidden();
	}

	@Test
	void stayStillWithReducedMotion(Browser browser) {
		Page page = open(browser.withReducedMotion());
		assertThat(page.getByLabel("Show it moving")).isHidden();
		assertThat(page.locator(".figure-picture").first()).isVisible();
		assertThat(this.fetched).hasSize(1);
	}

	private static void toggle(Page page) {
		Locator box = page.getByLabel("Show it moving");
		box.focus();
		page.keyboard().press("Space");
	}

	private Page open(Browser browser) {
		BrowserContext visitor = browser.visitor();
		visitor.onRequest((request) -> {
			if (request.url().contains("/figure-")) {
				this.fetched.add(request.url());
			}
		});
		Page page = visitor.newPage();
		page.navigate("/guide/exercises/bridge");
		return page;
	}

}
