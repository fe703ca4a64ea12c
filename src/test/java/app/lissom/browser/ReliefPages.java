package app.lissom.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** The picker, its outcomes, and the pages that tell how to do it. */
final class ReliefPages {

	private ReliefPages() {
	}

	static List<Place> all() {
		return List.of(Place.open("/relief"), Place.open("/relief/{outcome}", "/relief/ice"),
				Place.open("/relief/{outcome}", "/relief/heat"),
				Place.open("/relief/{outcome}", "/relief/heat-then-ice"),
				Place.open("/relief/{outcome}", "/relief/move-gently"),
				Place.open("/relief/{outcome}", "/relief/urgent"), Place.open("/relief/{outcome}", "/relief/emergency"),
				Place.answer("picker, second page", "POST /relief", 200, (page) -> signs(page, "NONE")),
				Place.answer("picker says ice", "POST /relief", 200, (page) -> outcome(page, "PAINFUL")),
				Place.answer("picker says heat", "POST /relief", 200, (page) -> outcome(page, "TIGHT")),
				Place.answer("picker says heat, then ice", "POST /relief", 200, (page) -> outcome(page, "BOTH")),
				Place.answer("picker says move gently", "POST /relief", 200,
						(page) -> outcome(page, "BOTH", "CHANGED")),
				Place.answer("picker says get advice", "POST /relief", 200, (page) -> signs(page, "FEVER")),
				Place.answer("picker says emergency", "POST /relief", 200, (page) -> signs(page, "CHEST_PAIN")),
				Place.answer("a result to keep, without an account", "POST /relief/log", 401, ReliefPages::keep),
				Place.answer("picker, no answer", "POST /relief", 422, (page) -> signs(page)),
				Place.answer("picker, half an answer", "POST /relief", 422, ReliefPages::halfAnAnswer));
	}

	/** Answers the first page. */
	static Response signs(Page page, String... signs) {
		page.navigate("/relief");
		for (String sign : signs) {
			Steps.choose(page, "signs", sign);
		}
		return Steps.submit(page);
	}

	/** Answers all of it: nothing unusual, some pain. */
	static Response outcome(Page page, String feeling) {
		return outcome(page, feeling, "AS_USUAL");
	}

	private static Response outcome(Page page, String feeling, String skin) {
		signs(page, "NONE");
		Steps.choose(page, "feeling", feeling);
		Steps.choose(page, "onset", "LONGER");
		Steps.choose(page, "skin", skin);
		Steps.choose(page, "cautions", "NONE");
		Steps.choose(page, "pain", "5");
		return Steps.submit(page);
	}

	private static Response keep(Page page) {
		outcome(page, "BOTH");
		return Steps.send(page, page.locator("main form[action='/relief/log'] button").first()::click);
	}

	private static Response halfAnAnswer(Page page) {
		signs(page, "NONE");
		Steps.choose(page, "feeling", "TIGHT");
		return Steps.submit(page);
	}

}
