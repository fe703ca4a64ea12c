package app.lissom.browser;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lissom.account.Visitor;
import app.lissom.browser.PageCase.Depth;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that every page is accessible, fits every screen, prints well and works without
 * JavaScript. Every build checks one page per template and state; {@code -Pthorough}
 * checks all pages in full.
 */
@BrowserTest
class EveryPageTests extends EveryPage {

	private final Map<String, String> titles = new HashMap<>();

	private @Nullable ReusablePage withoutCache;

	private @Nullable ReusablePage withCache;

	private @Nullable ReusablePage withoutScript;

	@Autowired
	private Environment environment;

	/** All of them; while one works on some, those that {@code -Dlissom.pages} finds. */
	Stream<PageCase> all() {
		this.titles.clear();
		Pattern some = Pattern.compile(System.getProperty("lissom.pages", ""));
		return cases().filter((page) -> some.matcher(page.name()).find());
	}

	Stream<PageCase> full() {
		return all().filter((page) -> page.depth() == Depth.FULL);
	}

	Stream<PageCase> brief() {
		return all().filter((page) -> page.depth() == Depth.BRIEF);
	}

	@ParameterizedTest
	@MethodSource("full")
	void isAccessibleFitsEveryScreenAndWorksWithoutScript(PageCase page, Browser browser) {
		PageChecks found = check(page, browser, loading(browser), (checks) -> {
			checks.loading();
			checks.accessibility();
			checks.sizes();
			checks.keyboard();
			checks.print();
			checks.forcedColors();
		});
		if (found.isForScripts()) {
			checkWithoutScript(page, browser, (again) -> reopen(page, again));
		}
	}

	@ParameterizedTest
	@MethodSource("brief")
	void hasValidMarkupAndFitsAPhone(PageCase page, Browser browser) {
		if (this.withCache == null) {
			this.withCache = new ReusablePage(browser);
		}
		check(page, browser, this.withCache, (checks) -> {
			checks.width(320);
		});
	}

	/** Their words differ, and so may what is wrong in them. */
	Stream<PageCase> otherGuidePages() {
		return all().filter((page) -> page.depth() == Depth.THOROUGH && page.route().startsWith("GET /guide"));
	}

	@ParameterizedTest
	@MethodSource("otherGuidePages")
	void sendsValidHtml(PageCase wanted) {
		Visitor visitor = new Visitor(this.environment).open(wanted.name());
		assertThat(Markup.problems(visitor.body())).as(wanted.name()).isEmpty();
		assertThat(this.titles.putIfAbsent(visitor.page().title(), wanted.subject())).isIn(null, wanted.subject());
	}

	@ParameterizedTest
	@MethodSource("all")
	@Tag("thorough")
	void isAccessibleAndFitsEveryScreenInEveryState(PageCase page, Browser browser) {
		check(page, browser, loading(browser), (checks) -> {
			checks.loading();
			checks.accessibility();
			checks.moreContrast();
			checks.moreSizes();
			checks.sizes();
			checks.keyboard();
			checks.print();
			checks.forcedColors();
		});
	}

	@ParameterizedTest
	@MethodSource("all")
	@Tag("thorough")
	void worksWithoutScriptInEveryState(PageCase page, Browser browser) {
		checkWithoutScript(page, browser, page.way()::open);
	}

	/** Opens again what was just checked; a form with errors has to be sent again. */
	private void reopen(PageCase wanted, Page page) {
		Page shown = Objects.requireNonNull(this.withoutCache).page();
		if (wanted.status() == 200) {
			page.context().addCookies(shown.context().cookies());
			assertThat(page.navigate(shown.url()).status()).isEqualTo(200);
			assertThat(page.url()).isEqualTo(shown.url());
		}
		else {
			wanted.way().open(page);
		}
	}

	/** Where each page loads all its files. */
	private ReusablePage loading(Browser browser) {
		if (this.withoutCache == null) {
			this.withoutCache = new ReusablePage(browser).withoutCache();
		}
		return this.withoutCache;
	}

	private PageChecks check(PageCase wanted, Browser browser, ReusablePage reusable, Consumer<PageChecks> more) {
		Page page = reusable.with(cookies(wanted, browser));
		Response response = wanted.way().open(page);
		PageChecks checks = new PageChecks(wanted, page);
		checks.response(response);
		checks.title(this.titles.putIfAbsent(page.title(), wanted.subject()));
		more.accept(checks);
		assertThat(checks.problems()).as(wanted.name()).isEmpty();
		reusable.assertNoErrors();
		return checks;
	}

	private void checkWithoutScript(PageCase wanted, Browser browser, Consumer<Page> opening) {
		if (this.withoutScript == null) {
			this.withoutScript = new ReusablePage(browser.narrow().withoutScript());
		}
		Page page = this.withoutScript.with(cookies(wanted, browser));
		opening.accept(page);
		PageChecks checks = new PageChecks(wanted, page);
		checks.withoutScript();
		assertThat(checks.problems()).as(wanted.name()).isEmpty();
		this.withoutScript.assertNoErrors();
	}

	@AfterAll
	void close() {
		Stream.of(this.withoutCache, this.withCache, this.withoutScript)
			.filter(Objects::nonNull)
			.forEach(ReusablePage::close);
	}

}
