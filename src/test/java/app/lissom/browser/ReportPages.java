package app.lissom.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Lists the pages of the report, its questions and its links. */
final class ReportPages {

	private static final String QUESTIONS = "/report/questions";

	private static final String LINKS = "/report/links";

	private ReportPages() {
	}

	static List<PageCase> all() {
		return List.of(PageCase.personal("/report", "/report"),
				PageCase.personal("/report", "/report?from=2026-09-01&to=2026-11-22").similar(),
				PageCase.personal("/report", "/report?from=2026-01-01&to=2026-11-22").similar(),
				PageCase.personal("/report", "/report?from=2020-01-01&to=2020-01-07").brief(),
				PageCase.answer("a report of days to come", "GET /report", 422,
						(page) -> page.navigate("/report?from=2026-11-20&to=2026-12-24"))
					.signedIn(),
				PageCase.personal("/report/questions", QUESTIONS).brief(),
				PageCase.answer("a question that is too long", "POST /report/questions", 422, ReportPages::ask)
					.signedIn(),
				PageCase.personal("/report/links", LINKS).brief(),
				PageCase.answer("a new link", "POST /report/links", 200, (page) -> share(page, "")).signedIn().brief(),
				PageCase
					.answer("a link with a short passphrase", "POST /report/links", 422, (page) -> share(page, "short"))
					.signedIn(),
				PageCase.answer("a shared report", "GET /shared/{secret}", 200, (page) -> visit(page, ""))
					.signedIn()
					.brief(),
				PageCase
					.answer("a shared report with a passphrase", "GET /shared/{secret}", 200,
							(page) -> visit(page, "seven green apples"))
					.signedIn()
					.similar(),
				PageCase.answer("a wrong passphrase", "POST /shared/{secret}", 422, (page) -> {
					visit(page, "seven green apples");
					page.locator("main input[name=passphrase]").fill("seven green pears");
					return PageActions.submit(page);
				}).signedIn().brief());
	}

	private static Response ask(Page page) {
		page.navigate(QUESTIONS);
		page.locator("main textarea[name=second]").fill("Why? ".repeat(50));
		return PageActions.submit(page);
	}

	/** All others end, so that there is room for one more. */
	private static Response share(Page page, String passphrase) {
		page.navigate(LINKS);
		while (page.locator("main form[action$=revoke]").count() > 1) {
			PageActions.submit(page);
		}
		page.locator("main input[name=passphrase]").fill(passphrase);
		return PageActions.press(page, "Make a link");
	}

	private static Response visit(Page page, String passphrase) {
		share(page, passphrase);
		return page.navigate(page.locator("#address").innerText());
	}

}
