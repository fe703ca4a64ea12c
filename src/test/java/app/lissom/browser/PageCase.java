package app.lissom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/**
 * Describes a page in one state, and the way to it.
 *
 * @param name what a test report calls it
 * @param route the method and the pattern of the handler that answers, as in
 * {@link app.lissom.Routes}
 * @param personal whether it needs an account
 * @param status the HTTP status that it comes with
 * @param depth how much of it every build checks
 * @param way opens it
 */
record PageCase(String name, String route, boolean personal, int status, Depth depth, Way way) {

	private static final int WRONG_FORM = 422;

	/** A page for everybody, with an address that nothing has to be filled into. */
	static PageCase open(String address) {
		return open(address, address);
	}

	static PageCase open(String pattern, String address) {
		return new PageCase(address, "GET " + pattern, false, 200, Depth.FULL, (page) -> page.navigate(address));
	}

	static PageCase personal(String pattern, String address) {
		return open(pattern, address).signedIn();
	}

	/**
	 * What comes back for a form, or in the place of a page. That every form with errors
	 * says so and keeps what was typed is checked without a browser.
	 */
	static PageCase answer(String name, String route, int status, Way way) {
		Depth depth = switch (status) {
			case 200 -> Depth.FULL;
			case WRONG_FORM -> Depth.THOROUGH;
			default -> Depth.BRIEF;
		};
		return new PageCase(name, route, false, status, depth, way);
	}

	/** The same for a signed-in person. */
	PageCase signedIn() {
		return new PageCase(this.name, this.route, true, this.status, this.depth, this.way);
	}

	/** The same, checked like a page that is right: its errors look like all others. */
	PageCase full() {
		return new PageCase(this.name, this.route, this.personal, this.status, Depth.FULL, this.way);
	}

	/**
	 * The same, with a template that is checked with another case, or hardly any of its
	 * own.
	 */
	PageCase brief() {
		return new PageCase(this.name, this.route, this.personal, this.status, Depth.BRIEF, this.way);
	}

	/** The same, with the template and the state of a case that comes before it. */
	PageCase similar() {
		return new PageCase(this.name, this.route, this.personal, this.status, Depth.THOROUGH, this.way);
	}

	boolean isWrongForm() {
		return this.status == WRONG_FORM;
	}

	/**
	 * What a title is for: a page in any state, which its name tells after a comma, or a
	 * sign-in, a form or an error however one came.
	 */
	String subject() {
		if (this.status == 401) {
			return "/sign-in";
		}
		return (this.status == 200) ? this.name.split(",")[0] : this.route;
	}

	@Override
	public String toString() {
		return this.name;
	}

	/** Says how much of a page is checked. */
	enum Depth {

		/** Everything, in every build. */
		FULL,

		/** What was answered, its HTML and its width; the rest by -Pthorough. */
		BRIEF,

		/** By -Pthorough alone: another page has the same template and state. */
		THOROUGH

	}

	/** Opens a page. */
	@FunctionalInterface
	interface Way {

		Response open(Page page);

	}

}
