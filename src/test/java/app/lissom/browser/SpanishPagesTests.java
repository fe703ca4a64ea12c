package app.lissom.browser;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that pages in Spanish, whose words are longer, fit a phone. */
@BrowserTest
@Tag("thorough")
class SpanishPagesTests extends EveryPage {

	private @Nullable ReusablePage page;

	/** All that can be loaded again in Spanish: the ways to them go by English words. */
	Stream<PageCase> pages() {
		return cases().filter((page) -> page.depth() == PageCase.Depth.FULL)
			.filter((page) -> page.status() == 200 && page.route().startsWith("GET "));
	}

	/** The narrower width is that of a phone whose page is enlarged. */
	@ParameterizedTest
	@MethodSource("pages")
	void fitsAPhone(PageCase wanted, Browser browser) {
		if (this.page == null) {
			this.page = new ReusablePage(browser);
		}
		Page page = this.page.with(cookies(wanted, browser));
		wanted.way().open(page);
		page.context().addCookies(List.of(new Cookie("language", "es-419").setDomain("localhost").setPath("/")));
		page.reload();
		assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es-419");
		PageChecks checks = new PageChecks(wanted, page);
		checks.width(360);
		checks.width(195);
		assertThat(checks.problems()).as(wanted.name()).isEmpty();
	}

	@AfterAll
	void close() {
		Stream.of(this.page).filter(Objects::nonNull).forEach(ReusablePage::close);
	}

}
