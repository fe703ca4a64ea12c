package app.lissom.browser;

import java.util.List;

/** Lists the states of the page that a signed-in person starts on. */
final class TodayPages {

	private TodayPages() {
	}

	static List<PageCase> all() {
		return List.of(PageCase.answer("today", "GET /", 200, (page) -> {
			RemindersPages.list(page);
			return page.navigate("/");
		}).signedIn());
	}

}
