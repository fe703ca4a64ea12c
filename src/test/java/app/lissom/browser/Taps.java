package app.lissom.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Counts what a finger does on a page. */
final class Taps {

	private final Page page;

	private int count;

	Taps(Page page) {
		this.page = page;
	}

	/** One tap on what carries these words and is on the page. */
	Taps on(Locator target) {
		target.tap(new Locator.TapOptions().setForce(true));
		this.count++;
		return this;
	}

	/** One tap that leads to another page, or to the same one again. */
	Taps through(Locator target) {
		Steps.send(this.page, target::tap);
		this.count++;
		return this;
	}

	int count() {
		return this.count;
	}

}
