package app.lissom.browser;

import java.util.List;

/** What a diary adds up to. */
final class ProgressPages {

	private ProgressPages() {
	}

	static List<Place> all() {
		return List.of(Place.personal("/progress/what-works", "/progress/what-works"));
	}

}
