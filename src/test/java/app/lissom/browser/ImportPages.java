package app.lissom.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;

/** Lists the pages of importing a file. */
final class ImportPages {

	private static final String FORM = "/takeout/import";

	private static final String TABLE = "when,pain,drunk\n03/04/2026,6,200\n04/04/2026,11,250\n";

	/** Makes each file another one. */
	private static final AtomicInteger YEARS = new AtomicInteger();

	private ImportPages() {
	}

	static List<PageCase> all() {
		return List.of(PageCase.personal(FORM, FORM).brief(),
				PageCase.answer("no file at all", "POST /takeout/import", 422, ImportPages::nothing).signedIn(),
				PageCase
					.answer("half a file", "POST /takeout/import", 422,
							(page) -> upload(page, "lissom.json", "{\"product\" : \"Lissom\", \"version\""))
					.signedIn()
					.brief(),
				PageCase
					.answer("the columns of a table", "GET /takeout/import/columns", 200,
							(page) -> upload(page, "pain.csv", TABLE))
					.signedIn(),
				PageCase
					.answer("columns that nobody chose", "POST /takeout/import/columns", 422, ImportPages::noColumns)
					.signedIn(),
				PageCase.answer("a file with a mistake", "GET /takeout/import/preview", 200, ImportPages::mistake)
					.signedIn(),
				PageCase.answer("a file to be added", "GET /takeout/import/preview", 200, ImportPages::right)
					.signedIn()
					.similar(),
				PageCase.answer("a file that is added", "GET /takeout/import/job", 200, ImportPages::add)
					.signedIn()
					.brief());
	}

	private static Response nothing(Page page) {
		page.navigate(FORM);
		return PageActions.press(page, "Look at the file");
	}

	/** Chooses a file and sends it. */
	static Response upload(Page page, String name, String content) {
		page.navigate(FORM);
		page.locator("main input[type=file]")
			.setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
		return PageActions.press(page, "Look at the file");
	}

	private static Response noColumns(Page page) {
		upload(page, "pain.csv", TABLE);
		page.locator("main select[name=date]").selectOption("");
		return PageActions.press(page, "Look at the lines");
	}

	/** Says what the columns mean, as far as it cannot be guessed. */
	static Response match(Page page) {
		PageActions.press(page, "Look at the lines");
		PageActions.choose(page, "order", "DMY");
		return PageActions.press(page, "Look at the lines");
	}

	private static Response mistake(Page page) {
		upload(page, "pain.csv", TABLE);
		return match(page);
	}

	private static Response right(Page page) {
		upload(page, "pain.csv", TABLE.replace("11", "2").replace("2026", "2025"));
		return match(page);
	}

	private static Response add(Page page) {
		upload(page, "pain.csv", TABLE.replace("11", "2").replace("2026", "20" + (10 + YEARS.getAndIncrement() % 15)));
		match(page);
		Response response = PageActions.press(page, "Add it now");
		for (int looks = 0; looks < 100 && page.locator("main progress").count() > 0; looks++) {
			response = page.navigate("/takeout/import/job");
		}
		return response;
	}

}
