package app.lissom.browser;

import java.util.ArrayList;
import java.util.List;

/** What a diary adds up to. */
final class ProgressPages {

	private ProgressPages() {
	}

	static List<Place> all() {
		List<Place> places = new ArrayList<>();
		for (String range : List.of("", "?range=3-months", "?range=year", "?from=2026-11-20&to=2026-11-22",
				"?from=2026-01-01&to=2026-01-14")) {
			places.add(Place.personal("/progress", "/progress" + range));
		}
		places.add(
				Place
					.answer("a range that ends before it begins", "GET /progress", 422,
							(page) -> page.navigate("/progress?from=2026-11-20&to=2026-11-19"))
					.signedIn());
		places.add(Place.personal("/progress/compare", "/progress/compare"));
		places.add(Place
			.answer("a time to compare that is still to come", "GET /progress/compare", 422,
					(page) -> page
						.navigate("/progress/compare?otherFrom=2026-11-01&otherTo=2026-11-02&from=2027-01-01"))
			.signedIn());
		places.add(Place.personal("/progress/what-works", "/progress/what-works"));
		return places;
	}

}
