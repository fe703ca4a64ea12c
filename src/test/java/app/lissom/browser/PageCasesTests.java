package app.lissom.browser;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.Routes;
import app.lissom.Routes.Route;
import app.lissom.guide.Guides;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class PageCasesTests {

	@Autowired
	private Guides guides;

	@Test
	void listEveryRoute() {
		Set<String> known = new TreeSet<>(PageCases.ROUTES_WITHOUT_PAGE);
		PageCases.all(this.guides.in(Locale.ENGLISH), diary()).forEach((page) -> known.add(page.route()));
		assertThat(known).containsExactlyInAnyOrderElementsOf(routes());
	}

	private static TwoWeekDiary diary() {
		return new TwoWeekDiary(new AccountId(UUID.randomUUID()), LocalDate.EPOCH, ZoneOffset.UTC);
	}

	private static List<String> routes() {
		return Routes.all().stream().map(Route::toString).toList();
	}

}
