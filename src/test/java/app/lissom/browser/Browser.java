package app.lissom.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * A person's browser: a phone in daylight with JavaScript, until told otherwise. Each
 * {@link #open} is a new visitor with no cookie.
 */
public final class Browser {

	private final com.microsoft.playwright.Browser chromium;

	private final String origin;

	private final Witness witness;

	private final Device device;

	Browser(com.microsoft.playwright.Browser chromium, String origin, Witness witness, Device device) {
		this.chromium = chromium;
		this.origin = origin;
		this.witness = witness;
		this.device = device;
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

	public Browser withForcedColors() {
		return with(this.device.withForcedColors());
	}

	public Browser withMoreContrast() {
		return with(this.device.withMoreContrast());
	}

	public Browser withReducedMotion() {
		return with(this.device.withReducedMotion());
	}

	/** The same device in front of another server. */
	Browser at(String origin) {
		return new Browser(this.chromium, origin, this.witness, this.device);
	}

	/** The same device with another witness. */
	Browser watchedBy(Witness witness) {
		return new Browser(this.chromium, this.origin, witness, this.device);
	}

	/** A new visitor. */
	public BrowserContext visitor() {
		BrowserContext context = this.chromium.newContext(this.device.options(this.origin));
		context.setDefaultTimeout(10_000);
		this.witness.watch(context, this.origin);
		return context;
	}

	/** A new visitor, on the page with this address. */
	public Page open(String address) {
		Page page = visitor().newPage();
		page.navigate(address);
		return page;
	}

	private Browser with(Device device) {
		return new Browser(this.chromium, this.origin, this.witness, device);
	}

}
