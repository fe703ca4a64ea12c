package app.lissom.browser;

import java.util.List;

/** Lists the states of the signed-in start page. */
final class TodayPages {

	private TodayPages() {
	}

	static List<PageCase> all() {
		return List.of(PageCase.answer("today, with a glass that was just logged", "GET /", 200, (page) -> {
			RemindersPages.list(page);
			page.navigate("/");
			return PageActions.press(page, "+ 250 ml");
		}).signedIn(), PageCase.personal("/my-back", "/my-back"),
				PageCase.personal("/relief/session/again/{outcome}", "/relief/session/again/heat").brief(),
				PageCase.personal("/relief/session/again/{outcome}", "/relief/session/again/ice").similar());
	}

}
