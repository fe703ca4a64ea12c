package app.lissom.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Lists the pages of routines: reading, changing and playing them. */
final class RoutinePages {

	private RoutinePages() {
	}

	static List<PageCase> all() {
		return List.of(PageCase.open("/routine").brief(),
				PageCase.open("/routine/{routine}", "/routine/morning").brief(),
				PageCase.open("/routine/{routine}", "/routine/bedtime").similar(),
				PageCase.open("/routine/{routine}", "/routine/bedtime?as=short").similar(),
				PageCase.open("/routine/{routine}/play", "/routine/morning/play"),
				PageCase.open("/routine/{routine}/play", "/routine/morning/play?step=5").similar(),
				PageCase.open("/guide/exercises/{exercise}/play", "/guide/exercises/bridge/play").similar(),
				PageCase.personal("/guide/exercises/{exercise}", "/guide/exercises/bridge").similar(),
				PageCase
					.answer("an exercise of no minutes", "POST /routine/exercises/{exercise}/done", 422,
							RoutinePages::noMinutes)
					.signedIn(),
				PageCase.personal("/routine/walking", "/routine/walking"),
				PageCase.answer("a walk of no minutes", "POST /routine/walking", 422, RoutinePages::noWalk).signedIn(),
				PageCase.personal("/routine", "/routine"),
				PageCase.personal("/routine/{routine}", "/routine/morning?as=gentle"),
				PageCase.personal("/routine/flare", "/routine/flare").brief(),
				PageCase.personal("/routine/plan", "/routine/plan"),
				PageCase.personal("/routine/new", "/routine/new").brief(),
				PageCase.personal("/routine/{routine}/edit", "/routine/bedtime/edit"),
				PageCase.personal("/routine/{routine}/steps/{step}", "/routine/bedtime/steps/0").brief(),
				PageCase.answer("a routine that is played", "GET /routine/sessions/{session}", 200, RoutinePages::start)
					.signedIn(),
				PageCase.answer("/routine/bedtime, under way", "GET /routine/{routine}", 200, RoutinePages::underWay)
					.signedIn()
					.brief(),
				PageCase.answer("a routine that ends", "GET /routine/sessions/{session}", 200, RoutinePages::end)
					.signedIn(),
				PageCase
					.answer("a routine that was rated", "GET /routine/sessions/{session}", 200,
							RoutinePages::saveFeedback)
					.signedIn()
					.brief(),
				PageCase.answer("a routine without a name", "POST /routine", 422, RoutinePages::noName).signedIn(),
				PageCase.answer("a routine to be renamed", "GET /routine/{routine}/name", 200, RoutinePages::rename)
					.signedIn()
					.brief(),
				PageCase
					.answer("a routine renamed to nothing", "POST /routine/{routine}/name", 422,
							RoutinePages::renameToNothing)
					.signedIn(),
				PageCase.answer("a routine to be deleted", "GET /routine/{routine}/delete", 200, RoutinePages::delete)
					.signedIn()
					.brief(),
				PageCase
					.answer("exercises to be discarded", "GET /routine/sessions/{session}/delete", 200,
							RoutinePages::discard)
					.signedIn()
					.brief(),
				PageCase.answer("too many at once", "POST /routine/{routine}/steps/{step}", 422, RoutinePages::tooMany)
					.signedIn());
	}

	private static Response start(Page page) {
		page.navigate("/routine/bedtime");
		// A case before this one has perhaps begun it.
		boolean begun = PageActions.button(page, "Start again").count() > 0;
		return PageActions.press(page, begun ? "Start again" : "Start");
	}

	private static Response underWay(Page page) {
		start(page);
		return page.navigate("/routine/bedtime");
	}

	/** With two exercises done, so that it asks about more than one. */
	private static Response end(Page page) {
		start(page);
		// It plays by itself now; opened once more it waits for the person.
		page.navigate(page.url().split("#")[0]);
		PageActions.press(page, "Done");
		PageActions.press(page, "Done");
		return PageActions.press(page, "Stop here");
	}

	private static Response saveFeedback(Page page) {
		end(page);
		PageActions.choose(page, "ease[0]", "EASIER");
		return PageActions.submit(page);
	}

	private static Response noWalk(Page page) {
		page.navigate("/routine/walking");
		page.locator("main input[name=minutes]").fill("0");
		return PageActions.submit(page);
	}

	private static Response noMinutes(Page page) {
		page.navigate("/guide/exercises/stand-stretch-walk");
		page.locator("main input[name=minutes]").fill("0");
		return PageActions.press(page, "I did this");
	}

	private static Response noName(Page page) {
		page.navigate("/routine/new");
		return PageActions.submit(page);
	}

	private static Response rename(Page page) {
		return rename(page, "At noon");
	}

	/** With a name of its own: about a second routine that is the same, the page asks. */
	private static Response rename(Page page, String name) {
		page.navigate("/routine/new");
		page.locator("main input[name=name]").fill(name);
		PageActions.choose(page, "partOfDay", "OTHER");
		PageActions.choose(page, "exercises", "bridge");
		PageActions.submit(page);
		PageActions.follow(page, "Change this routine");
		return PageActions.follow(page, "Rename");
	}

	private static Response renameToNothing(Page page) {
		rename(page, "In the afternoon");
		page.locator("main input[name=name]").fill(" ");
		return PageActions.submit(page);
	}

	private static Response delete(Page page) {
		rename(page, "In the evening");
		page.navigate(page.url().replace("/name", "/edit"));
		return PageActions.follow(page, "Delete this routine");
	}

	private static Response discard(Page page) {
		end(page);
		return PageActions.follow(page, "Discard");
	}

	private static Response tooMany(Page page) {
		page.navigate("/routine/bedtime/steps/0");
		page.locator("main input[name=repetitions]").fill("99");
		return PageActions.submit(page);
	}

}
