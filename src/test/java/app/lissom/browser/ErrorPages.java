package app.lissom.browser;

import java.util.List;

/** What one meets where nothing is. */
final class ErrorPages {

	private ErrorPages() {
	}

	static List<Place> all() {
		return List.of(
				Place.answer("an address that means nothing", "* /error", 404,
						(page) -> page.navigate("/no/such/page")),
				Place
					.answer("an entry that there is not", "* /error", 404,
							(page) -> page.navigate("/diary/2026-02-30/pain"))
					.signedIn());
	}

}
