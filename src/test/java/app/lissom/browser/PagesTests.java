package app.lissom.browser;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import app.lissom.LissomTest;
import app.lissom.Routes;
import app.lissom.Routes.Route;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of pages knows every address that one can open, and none that is gone. */
@LissomTest
class PagesTests {

	@Autowired
	private ApplicationContext product;

	@Test
	void namesEveryRoute() {
		Set<String> known = new TreeSet<>(Pages.NO_PAGES);
		Pages.all(this.product).forEach((place) -> known.add(place.route()));
		assertThat(known).containsExactlyInAnyOrderElementsOf(routes());
	}

	private static List<String> routes() {
		return Routes.all().stream().map(Route::toString).toList();
	}

}
