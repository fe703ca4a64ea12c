package app.lissom.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Taps on a page and counts the taps. */
final class TapCounter {

	private final Page page;

	private int count;

	TapCounter(Page page) {
		this.page = page;
	}

	/** One tap on what carries these words and is on the page. */
	TapCounter tap(Locator target) {
		target.tap(new Locator.TapOptions().setForce(true));
		this.count++;
		return this;
	}

	/** One tap that leads to another page, or to the same one again. */
	TapCounter tapAndLoad(Locator target) {
		PageActions.load(this.page, target::tap);
		this.count++;
		return this;
	}

	int count() {
		return this.count;
	}

}
