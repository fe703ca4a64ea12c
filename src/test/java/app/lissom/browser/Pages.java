package app.lissom.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lissom.guide.Guide;

import org.springframework.context.ApplicationContext;

/**
 * Every page that the product has, as somebody meets it: each address that one can open
 * and each form that can be filled in wrong. {@link PagesTests} compares it with
 * {@link app.lissom.Routes}.
 */
final class Pages {

	/** What answers with no page of its own, and forms that cannot be wrong. */
	static final Set<String> NO_PAGES = Set.of("* /error", "POST /relief/log", "POST /sign-in/start",
			"POST /sign-in/continue", "POST /sign-up/start", "POST /sign-out");

	private Pages() {
	}

	static List<Place> all(ApplicationContext product) {
		List<Place> places = new ArrayList<>();
		places.add(Place.open("/"));
		places.addAll(GuidePages.all(product.getBean(Guide.class)));
		places.addAll(ReliefPages.all());
		places.addAll(AccountPages.all());
		return places;
	}

}
