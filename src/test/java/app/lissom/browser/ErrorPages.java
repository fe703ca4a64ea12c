package app.lissom.browser;

import java.util.List;

/** Lists the error pages. */
final class ErrorPages {

	private ErrorPages() {
	}

	static List<PageCase> all() {
		return List.of(
				PageCase.answer("an address that means nothing", "* /error", 404,
						(page) -> page.navigate("/no/such/page")),
				PageCase
					.answer("an entry that there is not", "* /error", 404,
							(page) -> page.navigate("/diary/2026-02-30/pain"))
					.signedIn());
	}

}
