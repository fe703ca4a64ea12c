package app.lissom.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** The routines: reading, changing and playing them. */
final class RoutinePages {

	private RoutinePages() {
	}

	static List<Place> all() {
		return List.of(Place.open("/routine"), Place.open("/routine/{routine}", "/routine/morning"),
				Place.open("/routine/{routine}", "/routine/bedtime"),
				Place.open("/routine/{routine}", "/routine/bedtime?as=short"),
				Place.open("/routine/{routine}/play", "/routine/morning/play"),
				Place.open("/routine/{routine}/play", "/routine/morning/play?step=5"),
				Place.personal("/routine", "/routine"),
				Place.personal("/routine/{routine}", "/routine/morning?as=gentle"),
				Place.personal("/routine/flare", "/routine/flare"), Place.personal("/routine/plan", "/routine/plan"),
				Place.personal("/routine/new", "/routine/new"),
				Place.personal("/routine/{routine}/edit", "/routine/bedtime/edit"),
				Place.personal("/routine/{routine}/steps/{step}", "/routine/bedtime/steps/0"),
				Place.answer("a routine that is played", "GET /routine/sessions/{session}", 200, RoutinePages::start)
					.signedIn(),
				Place.answer("a routine that ends", "GET /routine/sessions/{session}", 200, RoutinePages::end)
					.signedIn(),
				Place.answer("a routine that is kept", "GET /routine/sessions/{session}", 200, RoutinePages::keep)
					.signedIn(),
				Place.answer("a routine without a name", "POST /routine", 422, RoutinePages::noName).signedIn(),
				Place.answer("a routine to be renamed", "GET /routine/{routine}/name", 200, RoutinePages::rename)
					.signedIn(),
				Place
					.answer("a routine renamed to nothing", "POST /routine/{routine}/name", 422,
							RoutinePages::renameToNothing)
					.signedIn(),
				Place.answer("too many at once", "POST /routine/{routine}/steps/{step}", 422, RoutinePages::tooMany)
					.signedIn());
	}

	private static Response start(Page page) {
		page.navigate("/routine/bedtime");
		return Steps.press(page, "Start");
	}

	private static Response end(Page page) {
		start(page);
		Response response = Steps.press(page, "Done");
		for (int i = 1; i < 5; i++) {
			response = Steps.press(page, "Done");
		}
		return response;
	}

	private static Response keep(Page page) {
		end(page);
		Steps.choose(page, "ease[0]", "EASIER");
		return Steps.submit(page);
	}

	private static Response noName(Page page) {
		page.navigate("/routine/new");
		return Steps.submit(page);
	}

	private static Response rename(Page page) {
		page.navigate("/routine/new");
		page.locator("main input[name=name]").fill("At noon");
		Steps.choose(page, "partOfDay", "OTHER");
		Steps.choose(page, "exercises", "bridge");
		Steps.submit(page);
		Steps.follow(page, "Change this routine");
		return Steps.follow(page, "Give it another name");
	}

	private static Response renameToNothing(Page page) {
		rename(page);
		page.locator("main input[name=name]").fill(" ");
		return Steps.submit(page);
	}

	private static Response tooMany(Page page) {
		page.navigate("/routine/bedtime/steps/0");
		page.locator("main input[name=repetitions]").fill("99");
		return Steps.submit(page);
	}

}
