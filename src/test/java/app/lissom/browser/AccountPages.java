package app.lissom.browser;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** The pages around signing in, and the settings. */
final class AccountPages {

	private AccountPages() {
	}

	static List<Place> all() {
		return List.of(Place.open("/sign-in"), Place.open("/sign-up"), Place.open("/recover"), Place.open("/goodbye"),
				Place.answer("a form with an expired token", "POST /sign-in/continue", 403, AccountPages::expiredToken)
					.signedIn(),
				Place.personal("/settings", "/settings"), Place.personal("/settings/name", "/settings/name"),
				Place.personal("/settings/password", "/settings/password"),
				Place.personal("/settings/codes", "/settings/codes"),
				Place.personal("/settings/leave", "/settings/leave"),
				Place.answer("sign-in, unknown", "POST /sign-in", 422,
						(page) -> send(page, "/sign-in", "nobody at all", "no password of anybody")),
				Place.answer("sign-up, password too short", "POST /sign-up", 422,
						(page) -> send(page, "/sign-up", "Robin", "short")),
				Place.answer("sign-up, recovery codes", "POST /sign-up", 200,
						(page) -> send(page, "/sign-up", "Robin " + System.nanoTime(), "copper meadow violin")),
				Place.answer("recovery, empty", "POST /recover", 422, (page) -> empty(page, "/recover")),
				Place.answer("settings, no such goal", "POST /settings", 422, AccountPages::wrongGoal).signedIn(),
				Place.answer("name, empty", "POST /settings/name", 422, AccountPages::noName).signedIn(),
				Place
					.answer("password, empty", "POST /settings/password", 422,
							(page) -> empty(page, "/settings/password"))
					.signedIn(),
				Place
					.answer("codes, no password", "POST /settings/codes", 422, (page) -> empty(page, "/settings/codes"))
					.signedIn(),
				Place
					.answer("leaving, no password", "POST /settings/leave", 422,
							(page) -> empty(page, "/settings/leave"))
					.signedIn());
	}

	private static Response send(Page page, String address, String name, String password) {
		page.navigate(address);
		page.locator("main input[name=name]").fill(name);
		page.locator("main input[name=password]").fill(password);
		return Steps.submit(page);
	}

	private static Response empty(Page page, String address) {
		page.navigate(address);
		return Steps.submit(page);
	}

	private static Response wrongGoal(Page page) {
		page.navigate("/settings");
		page.locator("main input[name=goal]").fill("-3");
		return Steps.submit(page);
	}

	private static Response expiredToken(Page page) {
		page.navigate("/settings/name");
		page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("csrf"));
		return Steps.submit(page);
	}

	private static Response noName(Page page) {
		page.navigate("/settings/name");
		page.locator("main input[name=name]").fill("");
		return Steps.submit(page);
	}

}
