package app.lissom.browser;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Runs axe on a page: WCAG 2.2 AA and axe's best practice. */
final class Axe {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private final Page page;

	/** For a page that has axe already. */
	Axe(Page page) {
		this.page = page;
	}

	/** Loads axe into a page, where it stays until the next navigation. */
	static Axe in(Page page) {
		page.evaluate(AxeBuilder.getAxeScript());
		return new Axe(page);
	}

	List<String> problems() {
		return PageProbe.run(this.page, "axe", Map.of("tags", TAGS));
	}

	/** Only what depends on colours. */
	List<String> contrast() {
		return rules("color-contrast", "link-in-text-block");
	}

	/** For people who ask for more contrast: 7:1 for all text. */
	List<String> strongContrast() {
		return rules("color-contrast-enhanced");
	}

	private List<String> rules(String... rules) {
		return PageProbe.run(this.page, "axe", Map.of("rules", List.of(rules)));
	}

}
