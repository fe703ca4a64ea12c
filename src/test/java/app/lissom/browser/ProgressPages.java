package app.lissom.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Lists the pages of progress: ranges with and without entries, comparison, effects. */
final class ProgressPages {

	private ProgressPages() {
	}

	static List<PageCase> all() {
		List<PageCase> cases = new ArrayList<>();
		for (String range : List.of("", "?range=3-months", "?range=year", "?from=2026-11-20&to=2026-11-22",
				"?from=2026-01-01&to=2026-01-14")) {
			PageCase page = PageCase.personal("/progress", "/progress" + range);
			cases.add(range.isEmpty() ? page : range.endsWith("-14") ? page.brief() : page.similar());
		}
		cases.add(
				PageCase
					.answer("a range that ends before it begins", "GET /progress", 422,
							(page) -> page.navigate("/progress?from=2026-11-20&to=2026-11-19"))
					.signedIn());
		cases.add(PageCase.personal("/progress/compare", "/progress/compare"));
		cases.add(PageCase
			.answer("a time to compare that is still to come", "GET /progress/compare", 422,
					(page) -> page
						.navigate("/progress/compare?otherFrom=2026-11-01&otherTo=2026-11-02&from=2027-01-01"))
			.signedIn());
		cases.add(PageCase.personal("/progress/what-works", "/progress/what-works"));
		cases.add(PageCase.personal("/progress/function", "/progress/function").brief());
		cases.add(PageCase
			.answer("today, weekly questions declined", "POST /progress/function/decline", 200, ProgressPages::decline)
			.signedIn()
			.similar());
		return cases;
	}

	private static Response decline(Page page) {
		page.navigate("/settings");
		page.locator("main input[name=weeklyQuestions]")
			.setChecked(true, new Locator.SetCheckedOptions().setForce(true));
		PageActions.submit(page);
		page.navigate("/");
		return PageActions.load(page, page.locator("form[action$=decline] button")::click);
	}

}
