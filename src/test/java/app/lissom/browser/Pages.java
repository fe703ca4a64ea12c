package app.lissom.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.context.ApplicationContext;

/**
 * Every page that the product has, as somebody meets it. Each GET of
 * {@link app.lissom.Routes} has to be here, or {@link PagesTests} fails.
 */
final class Pages {

	/** GET routes that answer with something else than a page. */
	static final Set<String> NO_PAGES = Set.of("/error");

	private Pages() {
	}

	static List<Place> all(ApplicationContext product) {
		List<Place> places = new ArrayList<>();
		places.add(Place.open("/", "/"));
		return places;
	}

}
