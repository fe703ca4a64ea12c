package app.lissom.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/**
 * A person's browser: a phone in daylight with JavaScript, until told otherwise. Each
 * {@link #open} is a new visitor with no cookie, unless it carries a session.
 */
public final class Browser {

	private final com.microsoft.playwright.Browser chromium;

	private final String origin;

	private final Witness witness;

	private final Device device;

	private final @Nullable String session;

	Browser(com.microsoft.playwright.Browser chromium, String origin, Witness witness, Device device) {
		this(chromium, origin, witness, device, null);
	}

	private Browser(com.microsoft.playwright.Browser chromium, String origin, Witness witness, Device device,
			@Nullable String session) {
		this.chromium = chromium;
		this.origin = origin;
		this.witness = witness;
		this.device = device;
		this.session = session;
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

	/**
	 * Signs in by the door, and says what the browser keeps of it: see {@link #carrying}.
	 */
	public String signIn(String name, String password) {
		Page page = open("/sign-in");
		page.locator("main input[name=name]").fill(name);
		page.locator("main input[name=password]").fill(password);
		Steps.submit(page);
		return page.context().storageState();
	}

	/** Whoever this session belongs to. */
	public Browser carrying(String session) {
		return new Browser(this.chromium, this.origin, this.witness, this.device, session);
	}

	/** The same device in front of another server. */
	Browser at(String origin) {
		return new Browser(this.chromium, origin, this.witness, this.device, null);
	}

	/** The same device with another witness. */
	Browser watchedBy(Witness witness) {
		return new Browser(this.chromium, this.origin, witness, this.device, this.session);
	}

	/** A new visitor, or somebody who is signed in. */
	public BrowserContext visitor() {
		BrowserContext context = this.chromium
			.newContext(this.device.options(this.origin).setStorageState(this.session));
		context.setDefaultTimeout(10_000);
		this.witness.watch(context, this.origin);
		return context;
	}

	/** The same, on the page with this address. */
	public Page open(String address) {
		Page page = visitor().newPage();
		page.navigate(address);
		return page;
	}

	private Browser with(Device device) {
		return new Browser(this.chromium, this.origin, this.witness, device, this.session);
	}

}
