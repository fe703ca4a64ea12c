package app.lissom.browser;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.Routes;
import app.lissom.Routes.Route;
import app.lissom.guide.Guide;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of pages knows every address that one can open, and none that is gone. */
@LissomTest
class PagesTests {

	@Autowired
	private Guide guide;

	@Test
	void namesEveryRoute() {
		Set<String> known = new TreeSet<>(Pages.NO_PAGES);
		Pages.all(this.guide, anybody()).forEach((place) -> known.add(place.route()));
		assertThat(known).containsExactlyInAnyOrderElementsOf(routes());
	}

	private static Fortnight anybody() {
		return new Fortnight(new AccountId(UUID.randomUUID()), LocalDate.EPOCH, ZoneOffset.UTC);
	}

	private static List<String> routes() {
		return Routes.all().stream().map(Route::toString).toList();
	}

}
