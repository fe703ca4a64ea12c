package app.lissom.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** The report on one page, its questions, and the links that show it to others. */
final class ReportPages {

	private static final String QUESTIONS = "/report/questions";

	private static final String LINKS = "/report/links";

	private ReportPages() {
	}

	static List<Place> all() {
		return List
			.of(Place.personal("/report", "/report"),
					Place.personal("/report", "/report?from=2026-09-01&to=2026-11-22"),
					Place.personal("/report", "/report?from=2026-01-01&to=2026-11-22"),
					Place.personal("/report", "/report?from=2020-01-01&to=2020-01-07"),
					Place.answer("a report of days to come", "GET /report", 422,
							(page) -> page.navigate("/report?from=2026-11-20&to=2026-12-24"))
						.signedIn(),
					Place.personal("/report/questions", QUESTIONS),
					Place.answer("a question that is too long", "POST /report/questions", 422, ReportPages::ask)
						.signedIn(),
					Place.personal("/report/links", LINKS),
					Place.answer("a new link", "POST /report/links", 200, (page) -> share(page, "")).signedIn(),
					Place
						.answer("a link with a short passphrase", "POST /report/links", 422,
								(page) -> share(page, "short"))
						.signedIn(),
					Place.answer("a shared report", "GET /shared/{secret}", 200, (page) -> visit(page, "")).signedIn(),
					Place
						.answer("a shared report with a passphrase", "GET /shared/{secret}", 200,
								(page) -> visit(page, "seven green apples"))
						.signedIn(),
					Place.answer("a wrong passphrase", "POST /shared/{secret}", 422, (page) -> {
						visit(page, "seven green apples");
						page.locator("main input[name=passphrase]").fill("seven green pears");
						return Steps.submit(page);
					}).signedIn());
	}

	private static Response ask(Page page) {
		page.navigate(QUESTIONS);
		page.locator("main textarea[name=second]").fill("Why? ".repeat(50));
		return Steps.submit(page);
	}

	/** All others end, so that there is room for one more. */
	private static Response share(Page page, String passphrase) {
		page.navigate(LINKS);
		while (page.locator("main form[action$=revoke]").count() > 1) {
			Steps.submit(page);
		}
		page.locator("main input[name=passphrase]").fill(passphrase);
		return Steps.press(page, "Make a link");
	}

	private static Response visit(Page page, String passphrase) {
		share(page, passphrase);
		return page.navigate(page.locator("#address").innerText());
	}

}
