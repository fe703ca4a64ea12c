package app.lissom.browser;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Checks the HTML that the server sent. */
final class Markup {

	private final List<String> problems = new ArrayList<>();

	private final Document page;

	private Markup(String html) {
		this.page = Jsoup.parse(html);
		this.problems.addAll(NuChecker.problems(html));
	}

	static List<String> problems(String html) {
		Markup markup = new Markup(html);
		markup.hasAFrame();
		markup.headingsDoNotSkip();
		markup.hasNothingInline();
		markup.presetsNothing();
		markup.showsSafetyOpenly();
		markup.worksWithoutScript();
		return markup.problems;
	}

	private void hasAFrame() {
		expect("html[lang]", 1);
		expect("h1", 1);
		expect("main#main", 1);
		expect("body > header", 1);
		expect("body > a.skip[href=#main]:first-child", 1);
		expect("nav[aria-label], nav[aria-labelledby]", this.page.select("nav").size());
		expect("a[href=/guide/warning-signs]", Math.max(1, this.page.select("a[href=/guide/warning-signs]").size()));
		problemIf(!this.page.title().endsWith("Lissom"), "title: " + this.page.title());
		String viewport = this.page.select("meta[name=viewport]").attr("content");
		problemIf(!viewport.contains("width=device-width"), "viewport: " + viewport);
		problemIf(viewport.contains("maximum-scale") || viewport.contains("user-scalable"), "no pinch: " + viewport);
	}

	private void headingsDoNotSkip() {
		int last = 0;
		for (Element heading : this.page.select("h1, h2, h3, h4, h5, h6")) {
			int level = heading.tagName().charAt(1) - '0';
			problemIf(level > last + 1, "heading skips from " + last + " to " + level + ": " + heading.text());
			last = level;
		}
	}

	private void hasNothingInline() {
		expect("style, [style], script:not([src])", 0);
		this.page.select("*")
			.forEach((element) -> element.attributes()
				.forEach((attribute) -> problemIf(attribute.getKey().startsWith("on"),
						"inline script: " + element.tagName() + " " + attribute.getKey())));
		this.page.select("link[href], script[src], img[src], iframe[src], form[action]")
			.forEach((element) -> problemIf(
					(element.attr("href") + element.attr("src") + element.attr("action")).contains("//"),
					"from somebody else: " + element.cssSelector()));
	}

	/**
	 * Pain is eleven radios. A page that was not asked for a stored entry presets none.
	 */
	private void presetsNothing() {
		expect("input[type=range]", 0);
		this.page.select("fieldset").forEach((group) -> {
			List<String> levels = group.select("input[type=radio]").eachAttr("value");
			problemIf(levels.contains("10") && levels.size() != 11, "a scale of " + levels);
		});
	}

	private void showsSafetyOpenly() {
		expect("details .callout, details:not(.numbers-elsewhere) .numbers", 0);
		expect("fieldset .callout", 0);
		problemIf(this.page.html().contains("??"), "a word is missing: " + missing());
	}

	/** What only a script can use is hidden until a script shows it. */
	private void worksWithoutScript() {
		Element body = this.page.body().clone();
		body.select("[hidden], template, dialog:not([open]), [data-begin]").remove();
		report("does nothing without JavaScript", body.select("button[type=button], button[type=reset]"));
		report("belongs to no form",
				body.select("button, input:not([type=hidden]), select, textarea")
					.stream()
					.filter((control) -> control.closest("form, [form], [class*=figure]") == null)
					.toList());
		report("has no button to send it",
				body.select("form:not(:has(button[type=submit], button:not([type]), input[type=submit]))"));
		report("leads nowhere", body.select("a:not([href]), a[href=#], a[href^=javascript:]"));
	}

	private void report(String problem, List<Element> elements) {
		elements.forEach((element) -> this.problems.add(problem + ": " + element.outerHtml()));
	}

	/** Whether scripts find anything on the page that is theirs. */
	static boolean isForScripts(String html) {
		return !Jsoup.parse(html).select("main [^data-]").isEmpty();
	}

	private String missing() {
		return this.page.getElementsContainingOwnText("??").eachText().toString();
	}

	private void expect(String selector, int count) {
		int found = this.page.select(selector).size();
		problemIf(found != count, selector + ": " + found + ", not " + count);
	}

	private void problemIf(boolean bad, String words) {
		if (bad) {
			this.problems.add(words);
		}
	}

}
