package app.lissom.browser;

import java.util.List;

import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists the states of the signed-in start page. */
final class TodayPages {

	private TodayPages() {
	}

	static List<PageCase> all() {
		return List.of(PageCase.personal("/relief/session/again/{outcome}", "/relief/session/again/heat").brief(),
				PageCase.personal("/relief/session/again/{outcome}", "/relief/session/again/ice").similar(),
				PageCase.answer("today, with a glass that was just logged", "GET /", 200, (page) -> {
					RemindersPages.list(page);
					page.navigate("/");
					return PageActions.press(page, "+ 250 ml");
				}).signedIn(), told("today, with an emergency that was told", "CHEST_PAIN"),
				told("today, with an urgent sign that was told", "FEVER").similar(),
				PageCase.personal("/my-back", "/my-back"));
	}

	private static PageCase told(String name, String sign) {
		return PageCase.answer(name, "GET /", 200, (page) -> {
			ReliefPages.signs(page, sign);
			PageActions.load(page, page.locator("main form[action='/relief/log'] button").first()::click);
			Response today = page.navigate("/");
			assertThat(page.locator(".alerts form button").count()).isOne();
			return today;
		}).signedIn();
	}

}
