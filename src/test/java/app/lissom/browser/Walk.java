package app.lissom.browser;

import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;

/**
 * One page that goes from place to place, each time as somebody new who has nothing in
 * the cache. A page of its own for each place costs Chromium most of a second.
 */
final class Walk implements AutoCloseable {

	private final Witness witness = new Witness();

	private final Page page;

	private final ViewportSize size;

	Walk(Browser browser) {
		BrowserContext context = browser.watchedBy(this.witness).visitor();
		this.page = context.newPage();
		this.size = this.page.viewportSize();
		CDPSession chromium = context.newCDPSession(this.page);
		chromium.send("Network.enable");
		JsonObject disabled = new JsonObject();
		disabled.addProperty("cacheDisabled", true);
		chromium.send("Network.setCacheDisabled", disabled);
	}

	/** The page, in the hands of whoever has these cookies. */
	Page as(List<Cookie> cookies) {
		this.page.navigate("about:blank");
		this.page.context().clearCookies();
		this.page.context().addCookies(cookies);
		this.page.setViewportSize(this.size.width, this.size.height);
		this.page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN)
			.setColorScheme(ColorScheme.LIGHT)
			.setContrast(Contrast.NO_PREFERENCE)
			.setForcedColors(ForcedColors.NONE)
			.setReducedMotion(ReducedMotion.NO_PREFERENCE));
		return this.page;
	}

	/** That nothing broke at the last place. */
	void assertQuiet() {
		this.witness.assertQuiet();
	}

	@Override
	public void close() {
		this.witness.close();
	}

}
