package app.lissom.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Lists the pages of the picker, its outcomes and sessions. */
final class ReliefPages {

	private ReliefPages() {
	}

	static List<PageCase> all() {
		return List.of(PageCase.open("/relief"),
				PageCase
					.answer("/relief, with no answer to show", "GET /relief/answer", 200,
							(page) -> page.navigate("/relief/answer"))
					.similar(),
				PageCase.open("/relief/countdown").brief(), PageCase.open("/relief/offline").full(),
				PageCase.open("/relief/{outcome}", "/relief/ice"),
				PageCase.open("/relief/{outcome}", "/relief/heat").similar(),
				PageCase.open("/relief/{outcome}", "/relief/heat-then-ice").similar(),
				PageCase.open("/relief/{outcome}", "/relief/move-gently").brief(),
				PageCase.open("/relief/{outcome}", "/relief/urgent").brief(),
				PageCase.open("/relief/{outcome}", "/relief/emergency"),
				PageCase.answer("picker, second page", "POST /relief", 200, (page) -> signs(page, "NONE")),
				PageCase.answer("picker says ice", "POST /relief", 200, (page) -> outcome(page, "PAINFUL")).similar(),
				PageCase.answer("picker says heat", "POST /relief", 200, (page) -> outcome(page, "TIGHT")).similar(),
				PageCase.answer("picker says heat, then ice", "POST /relief", 200, (page) -> outcome(page, "BOTH")),
				PageCase
					.answer("picker says move gently", "POST /relief", 200,
							(page) -> outcome(page, "BOTH", "CHANGED", "5"))
					.similar(),
				PageCase.answer("picker says get advice", "POST /relief", 200, (page) -> signs(page, "FEVER"))
					.similar(),
				PageCase.answer("picker says emergency", "POST /relief", 200, (page) -> signs(page, "CHEST_PAIN"))
					.similar(),
				PageCase.answer("an outcome to save, without an account", "POST /relief/log", 401,
						ReliefPages::saveOutcome),
				PageCase.answer("a session", "POST /relief/session", 200, ReliefPages::session).signedIn(),
				PageCase.answer("a session that is over", "GET /relief/session", 200, (page) -> act(page, "STOP"))
					.signedIn(),
				PageCase
					.answer("a session that harmed the skin", "POST /relief/session/act", 200,
							(page) -> act(page, "TROUBLE"))
					.signedIn()
					.similar(),
				PageCase.answer("no session", "POST /relief/session/discard", 200, ReliefPages::noSession)
					.signedIn()
					.brief(),
				PageCase.answer("one hour later, no answer", "POST /relief/session/later", 422, ReliefPages::later)
					.signedIn()
					.brief(),
				PageCase.personal("/relief/check", "/relief/check").brief(),
				PageCase.answer("signs once more, no answer", "POST /relief/check", 422, (page) -> {
					page.navigate("/relief/check");
					return PageActions.submit(page);
				}).signedIn(), PageCase.answer("a visitor's session", "POST /relief/timer", 200, (page) -> {
					outcome(page, "PAINFUL");
					return PageActions.press(page, "Start");
				}).brief(), PageCase.answer("a visitor's session, paused", "POST /relief/timer/act", 200, (page) -> {
					outcome(page, "PAINFUL");
					PageActions.press(page, "Start");
					return answer(page, "PAUSE");
				}).similar(), PageCase.answer("picker, no answer", "POST /relief", 422, (page) -> signs(page)).brief(),
				PageCase.answer("picker, half an answer", "POST /relief", 422, ReliefPages::halfAnAnswer).full());
	}

	/** Answers the first page. */
	static Response signs(Page page, String... signs) {
		page.navigate("/relief");
		for (String sign : signs) {
			PageActions.choose(page, "signs", sign);
		}
		return PageActions.submit(page);
	}

	/** Answers all of it: nothing unusual, some pain. */
	static Response outcome(Page page, String feeling) {
		return outcome(page, feeling, "5");
	}

	static Response outcome(Page page, String feeling, String pain) {
		return outcome(page, feeling, "AS_USUAL", pain);
	}

	private static Response outcome(Page page, String feeling, String skin, String pain) {
		return send(page, "feeling=" + feeling, "onset=LONGER", "skin=" + skin, "cautions=NONE", "pain=" + pain);
	}

	/**
	 * Sends what the second page would: each tap takes time, and the journeys tap on all
	 * of it.
	 */
	private static Response send(Page page, String... answers) {
		page.navigate("/relief");
		return PageActions.load(page, () -> page.locator("main form[action='/relief']").evaluate("""
				(form, answers) => {
					for (const answer of ["signs=NONE", "rest=true", ...answers]) {
						const field = document.createElement('input');
						field.type = 'hidden';
						[field.name, field.value] = answer.split('=');
						form.append(field);
					}
					form.submit();
				}""", answers));
	}

	/** Answers all of it by hand, page by page. */
	static Response outcomeByHand(Page page, String feeling) {
		signs(page, "NONE");
		PageActions.choose(page, "feeling", feeling);
		PageActions.choose(page, "onset", "LONGER");
		PageActions.choose(page, "skin", "AS_USUAL");
		PageActions.choose(page, "cautions", "NONE");
		PageActions.choose(page, "pain", "5");
		return PageActions.submit(page);
	}

	/** Starts a new session of a signed-in person in place of any other. */
	static Response session(Page page) {
		noSession(page);
		outcome(page, "BOTH");
		return PageActions.press(page, "Start");
	}

	private static Response noSession(Page page) {
		Response response = page.navigate("/relief/session");
		if (page.locator("[data-actions]").count() > 0) {
			response = answer(page, "STOP");
		}
		if (page.locator("form[action$='/discard']").count() > 0) {
			PageActions.press(page, "Don't save this");
			return page.navigate("/relief/session");
		}
		return response;
	}

	/** In the session that a case before this one has perhaps begun. */
	private static Response act(Page page, String act) {
		page.navigate("/relief/session");
		if (page.locator("[data-actions]").count() == 0) {
			session(page);
		}
		return answer(page, act);
	}

	/**
	 * Acts as without a script: with one, the page stays and only its content changes.
	 */
	private static Response answer(Page page, String act) {
		return PageActions.load(page, () -> page.locator("[data-actions]").evaluate("""
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
		return PageActions.load(page, () -> page.locator("form[action='/sign-out']").evaluate("""
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

	private static Response saveOutcome(Page page) {
		outcome(page, "BOTH");
		return PageActions.load(page, page.locator("main form[action='/relief/log'] button").first()::click);
	}

	private static Response halfAnAnswer(Page page) {
		return send(page, "feeling=TIGHT");
	}

}
