package app.lissom.browser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;

/** Checks a page by moving through it with the Tab key. */
final class Keyboard {

	private Keyboard() {
	}

	static List<String> problems(Page page) {
		List<String> start = PageProbe.run(page, "tabstops");
		Set<String> problems = new LinkedHashSet<>(start.subList(1, start.size()));
		int stops = Integer.parseInt(start.get(0));
		List<String> found;
		int presses = 0;
		// Dates and times have several stops; a page may begin in its middle, at what is
		// wrong.
		do {
			// Held down: letting go of the key takes as long as pressing it.
			for (int i = 0; i <= stops + 1; i++) {
				page.keyboard().down("Tab");
			}
			presses += stops + 2;
			found = PageProbe.run(page, "unreached");
		}
		while (!found.get(1).isEmpty() && Integer.parseInt(found.get(0)) < 2 && presses < 2 * stops + 22);
		page.keyboard().up("Tab");
		problems.addAll(found.subList(1, found.size()));
		problems.remove("");
		return new ArrayList<>(problems);
	}

}
