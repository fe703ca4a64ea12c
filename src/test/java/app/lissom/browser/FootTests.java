package app.lissom.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Measures the foot of each page on wide screens. */
@BrowserTest
class FootTests {

	/** Returns the lines of text that overlap without a common base. */
	private static final String UNEVEN = """
			() => {
				const lines = [...document.querySelectorAll(".foot-inner > p, .foot-language")].map((line) => {
					const base = line.appendChild(document.createElement("span"));
					base.style.display = "inline-block";
					const { top, bottom } = line.getBoundingClientRect();
					return { words: line.textContent, top, bottom, base: base.getBoundingClientRect().bottom };
				});
				return lines.filter((one) => lines.some((other) => one.top < other.bottom && other.top < one.bottom
					&& Math.abs(one.base - other.base) > .5)).map(({ words }) => words);
			}""";

	@Test
	void hasOneBaseOnEachLine(Browser browser) {
		Page page = browser.desktop().visit("/guide");
		for (int width : new int[] { 1000, 1280, 1600 }) {
			page.setViewportSize(width, 800);
			assertThat(page.evaluate(UNEVEN)).as("%d px", width).isEqualTo(List.of());
		}
	}

}
