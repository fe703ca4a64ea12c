package app.lissom.browser;

import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

/**
 * Opens many URLs in one browser page, each as a new visitor. A new page for each would
 * cost Chromium most of a second.
 */
final class ReusablePage implements AutoCloseable {

	private final BrowserLog log = new BrowserLog();

	private final Page page;

	private final Device device;

	ReusablePage(Browser browser) {
		BrowserContext context = browser.loggedBy(this.log).visitor();
		this.page = context.newPage();
		this.device = browser.device();
	}

	/** Makes each address load all its files, as the first one of a visit does. */
	ReusablePage withoutCache() {
		CDPSession chromium = this.page.context().newCDPSession(this.page);
		chromium.send("Network.enable");
		JsonObject disabled = new JsonObject();
		disabled.addProperty("cacheDisabled", true);
		chromium.send("Network.setCacheDisabled", disabled);
		return this;
	}

	/**
	 * The page for a visitor with these cookies, at its first size. It still shows what
	 * it showed last: an empty page in between would cost a process of Chromium.
	 */
	Page with(List<Cookie> cookies) {
		this.page.evaluate("location.protocol === 'about:' || sessionStorage.clear()");
		this.page.context().clearCookies();
		this.page.context().addCookies(cookies);
		this.device.applyTo(this.page);
		return this.page;
	}

	/** What it shows now. */
	Page page() {
		return this.page;
	}

	void assertNoErrors() {
		this.log.assertNoErrors();
	}

	@Override
	public void close() {
		this.log.close();
	}

}
