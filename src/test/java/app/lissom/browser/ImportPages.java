package app.lissom.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;

/** Bringing a file along. */
final class ImportPages {

	private static final String FORM = "/takeout/import";

	private static final String TABLE = "when,pain,drunk\n03/04/2026,6,200\n04/04/2026,11,250\n";

	private ImportPages() {
	}

	static List<Place> all() {
		return List.of(Place.personal(FORM, FORM),
				Place.answer("no file at all", "POST /takeout/import", 422, ImportPages::nothing).signedIn(),
				Place
					.answer("half a file", "POST /takeout/import", 422,
							(page) -> bring(page, "lissom.json", "{\"product\" : \"Lissom\", \"version\""))
					.signedIn(),
				Place
					.answer("the columns of a table", "GET /takeout/import/columns", 200,
							(page) -> bring(page, "pain.csv", TABLE))
					.signedIn(),
				Place.answer("columns that nobody chose", "POST /takeout/import/columns", 422, ImportPages::noColumns)
					.signedIn(),
				Place.answer("a file with a mistake", "GET /takeout/import/preview", 200, ImportPages::mistake)
					.signedIn(),
				Place.answer("a file to be added", "GET /takeout/import/preview", 200, ImportPages::right).signedIn(),
				Place.answer("a file that is added", "GET /takeout/import/job", 200, ImportPages::add).signedIn());
	}

	private static Response nothing(Page page) {
		page.navigate(FORM);
		return Steps.press(page, "Look at the file");
	}

	/** Chooses a file and sends it. */
	static Response bring(Page page, String name, String content) {
		page.navigate(FORM);
		page.locator("main input[type=file]")
			.setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
		return Steps.press(page, "Look at the file");
	}

	private static Response noColumns(Page page) {
		bring(page, "pain.csv", TABLE);
		page.locator("main select[name=date]").selectOption("");
		return Steps.press(page, "Look at the lines");
	}

	/** Says what the columns mean, as far as it cannot be guessed. */
	static Response match(Page page) {
		Steps.choose(page, "kind", "PAIN");
		Steps.choose(page, "order", "DMY");
		page.locator("main select[name=value]").selectOption("1");
		return Steps.press(page, "Look at the lines");
	}

	private static Response mistake(Page page) {
		bring(page, "pain.csv", TABLE);
		return match(page);
	}

	private static Response right(Page page) {
		bring(page, "pain.csv", TABLE.replace("11", "2").replace("2026", "2025"));
		return match(page);
	}

	private static Response add(Page page) {
		bring(page, "pain.csv", TABLE.replace("11", "2").replace("2026", "20" + (10 + System.nanoTime() % 10)));
		match(page);
		Response response = Steps.press(page, "Add it now");
		for (int looks = 0; looks < 100 && page.locator("main progress").count() > 0; looks++) {
			response = page.navigate("/takeout/import/job");
		}
		return response;
	}

}
