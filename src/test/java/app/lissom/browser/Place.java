package app.lissom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/**
 * A page as somebody meets it.
 *
 * @param name what a test report calls it
 * @param route the method and the pattern of the handler that answers, as in
 * {@link app.lissom.Routes}
 * @param personal whether it needs an account
 * @param status the status that it comes with
 * @param way how one gets there
 */
record Place(String name, String route, boolean personal, int status, Way way) {

	/** A page for everybody, with an address that nothing has to be filled into. */
	static Place open(String address) {
		return open(address, address);
	}

	static Place open(String pattern, String address) {
		return new Place(address, "GET " + pattern, false, 200, (page) -> page.navigate(address));
	}

	static Place personal(String pattern, String address) {
		return new Place(address, "GET " + pattern, true, 200, (page) -> page.navigate(address));
	}

	/** What comes back for a form, or in the place of a page. */
	static Place answer(String name, String route, int status, Way way) {
		return new Place(name, route, false, status, way);
	}

	/** The same for somebody who is signed in. */
	Place signedIn() {
		return new Place(this.name, this.route, true, this.status, this.way);
	}

	boolean isWrongForm() {
		return this.status == 422;
	}

	/** What a title is for: a page, or a door, a form or an error however one came. */
	String subject() {
		if (this.status == 401) {
			return "/sign-in";
		}
		return (this.status == 200) ? this.name : this.route;
	}

	@Override
	public String toString() {
		return this.name;
	}

	/** The steps to a page. */
	@FunctionalInterface
	interface Way {

		Response take(Page page);

	}

}
