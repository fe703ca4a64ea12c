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
						(page) -> outcome(page, "BOTH", "CHANGED", "5")),
				Place.answer("picker says get advice", "POST /relief", 200, (page) -> signs(page, "FEVER")),
				Place.answer("picker says emergency", "POST /relief", 200, (page) -> signs(page, "CHEST_PAIN")),
				Place.answer("a result to keep, without an account", "POST /relief/log", 401, ReliefPages::keep),
				Place.answer("a session", "POST /relief/session", 200, ReliefPages::session).signedIn(),
				Place.answer("a session that is over", "GET /relief/session", 200, (page) -> act(page, "STOP"))
					.signedIn(),
				Place
					.answer("a session that harmed the skin", "POST /relief/session/act", 200,
							(page) -> act(page, "TROUBLE"))
					.signedIn(),
				Place.answer("no session", "POST /relief/session/discard", 200, ReliefPages::noSession).signedIn(),
				Place.answer("one hour later, no answer", "POST /relief/session/later", 422, ReliefPages::later)
					.signedIn(),
				Place.personal("/relief/check", "/relief/check"),
				Place.answer("signs once more, no answer", "POST /relief/check", 422, (page) -> {
					page.navigate("/relief/check");
					return Steps.submit(page);
				}).signedIn(), Place.answer("a visitor's session", "POST /relief/timer", 200, (page) -> {
					outcome(page, "PAINFUL");
					return Steps.press(page, "Start");
				}), Place.answer("a visitor's session, paused", "POST /relief/timer/act", 200, (page) -> {
					outcome(page, "PAINFUL");
					Steps.press(page, "Start");
					return answer(page, "PAUSE");
				}), Place.answer("picker, no answer", "POST /relief", 422, (page) -> signs(page)),
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
		return outcome(page, feeling, "5");
	}

	static Response outcome(Page page, String feeling, String pain) {
		return outcome(page, feeling, "AS_USUAL", pain);
	}

	private static Response outcome(Page page, String feeling, String skin, String pain) {
		signs(page, "NONE");
		Steps.choose(page, "feeling", feeling);
		Steps.choose(page, "onset", "LONGER");
		Steps.choose(page, "skin", skin);
		Steps.choose(page, "cautions", "NONE");
		Steps.choose(page, "pain", pain);
		return Steps.submit(page);
	}

	/** A new session of somebody who is signed in, whatever was there before. */
	static Response session(Page page) {
		noSession(page);
		outcome(page, "BOTH");
		return Steps.press(page, "Start");
	}

	private static Response noSession(Page page) {
		Response response = page.navigate("/relief/session");
		if (page.locator("[data-acts]").count() > 0) {
			response = answer(page, "STOP");
		}
		if (page.locator("form[action$='/discard']").count() > 0) {
			return Steps.press(page, "Do not keep this one");
		}
		return response;
	}

	private static Response act(Page page, String act) {
		session(page);
		return answer(page, act);
	}

	/**
	 * Acts as without a script: with one, the page stays and only its content changes.
	 */
	private static Response answer(Page page, String act) {
		return Steps.send(page, () -> page.locator("[data-acts]").evaluate("""
				(form, act) => {
					const field = document.createElement('input');
					field.type = 'hidden';
					field.name = 'act';
					field.value = act;
					form.append(field);
					form.submit();
				}""", act));
	}

	/** The question comes an hour later; here it is sent at once, with no answer. */
	private static Response later(Page page) {
		page.navigate("/relief");
		return Steps.send(page, () -> page.locator("form[action='/sign-out']").evaluate("""
				(form) => {
					form.action = '/relief/session/later';
					const field = document.createElement('input');
					field.type = 'hidden';
					field.name = 'id';
					field.value = '0190a000-1111-7000-8000-000000000001';
					form.append(field);
					form.submit();
				}"""));
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
