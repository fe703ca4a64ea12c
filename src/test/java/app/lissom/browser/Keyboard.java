package app.lissom.browser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;

/** Checks a page by going through it with the Tab key. */
final class Keyboard {

	private Keyboard() {
	}

	static List<String> problems(Page page) {
		List<String> start = PageProbe.run(page, "tabstops");
		Set<String> problems = new LinkedHashSet<>(start.subList(1, start.size()));
		int stops = Integer.parseInt(start.get(0));
		int rounds = 0;
		// Dates and times have several stops; a page may begin in its middle, at what is
		// wrong.
		for (int i = 0; i <= 2 * stops + 20 && rounds < 2; i++) {
			page.keyboard().press("Tab");
			List<String> here = PageProbe.run(page, "tabstop");
			if (here.contains("end")) {
				rounds = PageProbe.run(page, "unreached").isEmpty() ? 2 : rounds + 1;
				continue;
			}
			problems.addAll(here);
		}
		problems.addAll(PageProbe.run(page, "unreached"));
		return new ArrayList<>(problems);
	}

}
