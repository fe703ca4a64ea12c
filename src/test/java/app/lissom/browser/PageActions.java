package app.lissom.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;

import static org.assertj.core.api.Assertions.assertThat;

/** Performs a person's actions on any page. */
final class PageActions {

	private PageActions() {
	}

	static Locator button(Page page, String words) {
		return page.locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
	}

	static Locator link(Page page, String words) {
		return page.locator("main")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true));
	}

	/**
	 * The words of an answer: where a finger goes, whether they or the box on them take
	 * the tap.
	 */
	static Locator answer(Page page, String field, String value) {
		String id = page.locator("main input[name='" + field + "'][value='" + value + "']").first().getAttribute("id");
		return page.locator("label[for='" + id + "']");
	}

	/** Chooses an answer as a finger does: by its words. */
	static void choose(Page page, String field, String value) {
		answer(page, field, value).click(new Locator.ClickOptions().setForce(true));
		assertThat(page.locator("main input[name='" + field + "'][value='" + value + "']").first().isChecked())
			.isTrue();
	}

	/** Sends the first form of a page. */
	static Response submit(Page page) {
		return load(page, page.locator("main form button[type=submit]").first()::click);
	}

	/** Presses a button and waits for the page that comes. */
	static Response press(Page page, String words) {
		return load(page, button(page, words)::click);
	}

	/** Follows a link and waits for the page that comes. */
	static Response follow(Page page, String words) {
		return load(page, link(page, words)::click);
	}

	/** Does what leads to another page; answers with that page, past all redirects. */
	static Response load(Page page, Runnable act) {
		Response response = page
			.waitForResponse((answer) -> answer.request().isNavigationRequest() && answer.status() / 100 != 3, act);
		response.finished();
		page.waitForLoadState();
		return response;
	}

	/**
	 * Presses the Back button. A page from the back/forward cache is there at once, and
	 * Chromium does not say that it is loaded; until it is seen, nothing can be pressed.
	 */
	static void back(Page page) {
		page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
		page.waitForFunction("document.visibilityState === 'visible'");
	}

}
