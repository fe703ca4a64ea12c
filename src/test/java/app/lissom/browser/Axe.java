package app.lissom.browser;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Asks axe about a page: WCAG 2.2 AA and its best practice. */
final class Axe {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private final Page page;

	private Axe(Page page) {
		this.page = page;
	}

	/** Brings axe into a page; it stays there until the next one. */
	static Axe in(Page page) {
		page.evaluate(AxeBuilder.getAxeScript());
		return new Axe(page);
	}

	List<String> complaints() {
		return Probe.run(this.page, "axe", Map.of("tags", TAGS));
	}

	/** Only what depends on colours. */
	List<String> contrast() {
		return rules("color-contrast", "link-in-text-block");
	}

	/** For who asks for more contrast: 7:1 for all text. */
	List<String> strongContrast() {
		return rules("color-contrast-enhanced");
	}

	private List<String> rules(String... rules) {
		return Probe.run(this.page, "axe", Map.of("rules", List.of(rules)));
	}

}
