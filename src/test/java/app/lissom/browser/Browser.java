package app.lissom.browser;

import java.util.List;
import java.util.Map;

import app.lissom.account.Visitor;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.springframework.mock.env.MockEnvironment;

/**
 * Opens pages as a person would: on a phone in light colours with JavaScript, unless
 * changed. Each {@link #open} is a new visitor with no cookie, unless signed in.
 */
public final class Browser {

	private final Chromium chromium;

	private final String origin;

	private final BrowserLog log;

	private final Device device;

	private final List<Cookie> cookies;

	Browser(Chromium chromium, String origin, BrowserLog log, Device device) {
		this(chromium, origin, log, device, List.of());
	}

	private Browser(Chromium chromium, String origin, BrowserLog log, Device device, List<Cookie> cookies) {
		this.chromium = chromium;
		this.origin = origin;
		this.log = log;
		this.device = device;
		this.cookies = cookies;
	}

	/** A desk: 1280 x 900 pixels and a mouse. */
	public Browser desktop() {
		return with(this.device.sized(1280, 900, false));
	}

	/** The narrowest screen there is: 320 pixels. */
	public Browser narrow() {
		return with(this.device.sized(320, 640, true));
	}

	/** Any size, with a mouse. */
	public Browser sized(int width, int height) {
		return with(this.device.sized(width, height, false));
	}

	public Browser withoutScript() {
		return with(this.device.withoutScript());
	}

	public Browser inTheDark() {
		return with(this.device.inTheDark());
	}

	public Browser withReducedMotion() {
		return with(this.device.withReducedMotion());
	}

	public Browser withServiceWorker() {
		return with(this.device.withServiceWorker());
	}

	/**
	 * The same device, signed in. Signing in takes a request and no page: pages that sign
	 * people in have tests of their own.
	 */
	public Browser signedIn(String name, String password) {
		return new Browser(this.chromium, this.origin, this.log, this.device, List.of(session(name, password)));
	}

	/** The cookie of a new session. */
	Cookie session(String name, String password) {
		Visitor visitor = new Visitor(new MockEnvironment().withProperty("local.server.port",
				this.origin.substring(this.origin.lastIndexOf(':') + 1)));
		visitor.open("/sign-in").submit("/sign-in", Map.of("name", name, "password", password));
		String value = visitor.cookie("session")
			.orElseThrow(() -> new AssertionError(name + " is not signed in: " + visitor.page().text()));
		return new Cookie("session", value).setDomain("localhost").setPath("/").setHttpOnly(true);
	}

	/** The same device in front of another server. */
	Browser at(String origin) {
		return new Browser(this.chromium, origin, this.log, this.device, List.of());
	}

	/** The same device with a log of its own. */
	Browser loggedBy(BrowserLog log) {
		return new Browser(this.chromium, this.origin, log, this.device, this.cookies);
	}

	Device device() {
		return this.device;
	}

	/** A new visitor, or the person who is signed in. */
	public BrowserContext visitor() {
		BrowserContext context = this.chromium.newContext(this.device, this.origin);
		context.addCookies(this.cookies);
		this.log.record(context, this.origin, context::close);
		return context;
	}

	/** Opens an address as that visitor. */
	public Page open(String address) {
		Page page = visitor().newPage();
		page.navigate(address);
		return page;
	}

	/**
	 * Opens an address as that visitor in a page that an earlier test has left, much
	 * faster than {@link #open}. It is not for tests that print, nor for those that
	 * change the page's clock, scripts or network, which stay changed.
	 */
	public Page visit(String address) {
		Page page = this.chromium.lendPage(this.device, this.origin);
		page.context().addCookies(this.cookies);
		this.log.record(page.context(), this.origin, () -> this.chromium.returnPage(this.device, this.origin, page));
		page.navigate(address);
		return page;
	}

	private Browser with(Device device) {
		return new Browser(this.chromium, this.origin, this.log, device, this.cookies);
	}

}
