package app.lissom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/**
 * A page as somebody meets it.
 *
 * @param name what a test report calls it
 * @param route the pattern of the handler that answers
 * @param personal whether it needs an account
 * @param status the status that it comes with
 * @param way how one gets there
 */
record Place(String name, String route, boolean personal, int status, Way way) {

	static Place open(String route, String address) {
		return new Place(address, route, false, 200, go(address));
	}

	static Place personal(String route, String address) {
		return new Place(address, route, true, 200, go(address));
	}

	/** A page that a form answers with. */
	static Place answer(String name, String route, boolean personal, int status, Way way) {
		return new Place(name, route, personal, status, way);
	}

	private static Way go(String address) {
		return (page) -> page.navigate(address);
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
