package app.lissom.browser;

import java.util.List;

/** The page that a signed-in person starts on. */
final class TodayPages {

	private TodayPages() {
	}

	static List<Place> all() {
		return List.of(Place.answer("today", "GET /", 200, (page) -> {
			RemindersPages.list(page);
			return page.navigate("/");
		}).signedIn());
	}

}
