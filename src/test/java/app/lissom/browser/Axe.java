package app.lissom.browser;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;

/** Asks axe about a page: WCAG 2.2 AA and its best practice. */
final class Axe {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private Axe() {
	}

	static List<String> complaints(Page page) {
		return complaints(new AxeBuilder(page).withTags(TAGS));
	}

	/** Only what depends on colours. */
	static List<String> contrast(Page page) {
		return complaints(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
	}

	/** For who asks for more contrast: 7:1 for all text. */
	static List<String> strongContrast(Page page) {
		return complaints(new AxeBuilder(page).withRules(List.of("color-contrast-enhanced")));
	}

	private static List<String> complaints(AxeBuilder axe) {
		AxeResults results = axe.setLegacyMode(true).analyze();
		return results.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.limit(3)
				.map((node) -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
			.flatMap((complaint) -> Stream.of(complaint.replaceAll("\\s+", " ")))
			.toList();
	}

}
