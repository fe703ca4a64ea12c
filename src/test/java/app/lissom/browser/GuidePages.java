package app.lissom.browser;

import java.util.List;

import app.lissom.guide.Exercise;
import app.lissom.guide.Guide;

/** The guide: its contents, every tip, topic and exercise. */
final class GuidePages {

	private GuidePages() {
	}

	static List<Place> all(Guide guide) {
		return guide.pages().stream().map((page) -> Place.open(pattern(page), page.address())).toList();
	}

	private static String pattern(app.lissom.guide.Page page) {
		if (page instanceof Exercise) {
			return "/guide/exercises/{id}";
		}
		return page.address().equals("/guide") ? "/guide" : "/guide/{id}";
	}

}
