package app.lissom.browser;

import java.util.List;

import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Lists the pages of sign-in, sign-up, recovery and settings. */
final class AccountPages {

	/** A passkey of the person who is signed in. */
	static final UUID PASSKEY = UUID.fromString("019ab5f0-0000-7000-8000-00000000000a");

	private AccountPages() {
	}

	static List<PageCase> all() {
		return List.of(PageCase.open("/sign-in"), PageCase.open("/sign-up"), PageCase.open("/recover").brief(),
				PageCase.open("/sign-in/link").brief(), PageCase.open("/goodbye").brief(),
				PageCase.open("/privacy").brief(), PageCase.open("/recover/email").brief(),
				PageCase.open("/recover/email", "/recover/email?sent").brief(),
				PageCase.answer("recovery by email, empty", "POST /recover/email", 422,
						(page) -> empty(page, "/recover/email")),
				PageCase.personal("/settings/email", "/settings/email").brief(),
				PageCase.answer("email, not an address", "POST /settings/email", 422,
						(page) -> empty(page, "/settings/email"))
					.signedIn(),
				PageCase.personal("/settings/email/confirm", "/settings/email/confirm").brief(),
				PageCase
					.answer("/settings/email/confirm, a link that has ended", "POST /settings/email/confirm", 200,
							AccountPages::endedLink)
					.signedIn()
					.brief(),
				PageCase.personal("/sign-in/confirm", "/sign-in/confirm").brief(),
				PageCase
					.answer("a form with an expired token", "POST /sign-in/continue", 403, AccountPages::expiredToken)
					.signedIn(),
				PageCase.personal("/settings", "/settings"),
				PageCase.personal("/settings/name", "/settings/name").brief(),
				PageCase.personal("/settings/password", "/settings/password").brief(),
				PageCase.personal("/settings/codes", "/settings/codes").brief(),
				PageCase.personal("/settings/passkeys", "/settings/passkeys").brief(),
				PageCase.personal("/settings/passkeys/{passkey}", "/settings/passkeys/" + PASSKEY).brief(),
				PageCase
					.answer("passkey, no name", "POST /settings/passkeys/{passkey}", 422,
							(page) -> noName(page, "/settings/passkeys/" + PASSKEY))
					.signedIn(),
				PageCase.personal("/settings/devices", "/settings/devices").brief(),
				PageCase.personal("/settings/leave", "/settings/leave").brief(),
				PageCase
					.answer("deletion, not sure", "POST /settings/leave", 422,
							(page) -> press(page, "/settings/leave", "Delete everything"))
					.signedIn(),
				PageCase
					.answer("sign-in, unknown", "POST /sign-in", 422,
							(page) -> send(page, "/sign-in", "nobody at all", "no password of anybody"))
					.brief(),
				PageCase.answer("sign-up, password too short", "POST /sign-up", 422,
						(page) -> send(page, "/sign-up", "Robin", "short")),
				PageCase
					.answer("today, after signing up", "POST /sign-up", 200,
							(page) -> send(page, "/sign-up", "Robin " + UUID.randomUUID(), "copper meadow violin"))
					.brief(),
				PageCase.answer("recovery, empty", "POST /recover", 422, (page) -> empty(page, "/recover")),
				PageCase.answer("settings, no such goal", "POST /settings", 422, AccountPages::wrongGoal)
					.signedIn()
					.brief(),
				PageCase.answer("name, empty", "POST /settings/name", 422, (page) -> noName(page, "/settings/name"))
					.signedIn(),
				PageCase
					.answer("password, empty", "POST /settings/password", 422,
							(page) -> empty(page, "/settings/password"))
					.signedIn(),
				PageCase
					.answer("new codes", "POST /settings/codes", 200,
							(page) -> press(page, "/settings/codes", "Make ten new codes"))
					.signedIn()
					.brief(),
				PageCase.answer("an unknown passkey", "POST /sign-in/passkey", 403,
						(page) -> withoutPasskey(page, "/sign-in", "/sign-in/passkey")),
				PageCase.answer("sign-up, asking for a passkey", "POST /sign-up/passkey", 200, AccountPages::newPasskey)
					.brief(),
				PageCase
					.answer("no passkey to add", "POST /settings/passkeys", 403,
							(page) -> withoutPasskey(page, "/settings/passkeys", "/settings/passkeys"))
					.signedIn(),
				PageCase.answer("confirmation, no password", "POST /sign-in/confirm", 422, AccountPages::noProof)
					.signedIn());
	}

	private static Response send(Page page, String address, String name, String password) {
		page.navigate(address);
		page.locator("main input[name=name]").fill(name);
		page.locator("main details[data-other]:not([open]) > summary").all().forEach(Locator::click);
		page.locator("main input[name=password]").fill(password);
		return PageActions.load(page,
				page.locator("main form[action='" + address + "'] button[type=submit]").last()::click);
	}

	private static Response press(Page page, String address, String words) {
		page.navigate(address);
		return PageActions.press(page, words);
	}

	/** Sends a form as it is where the script does not ask a device. */
	private static Response withoutPasskey(Page page, String address, String action) {
		page.navigate(address);
		return PageActions.load(page,
				() -> page.locator("form[action='" + action + "']").evaluate("(form) => form.submit()"));
	}

	/** Sends what the button does, which is not there without a script. */
	private static Response newPasskey(Page page) {
		page.navigate("/sign-up");
		page.locator("main input[name=name]").fill("Robin " + UUID.randomUUID());
		return PageActions.load(page, () -> page.locator("main [data-choice]").evaluate("""
				(button) => {
					const form = button.closest("form");
					form.action = button.dataset.choice;
					form.submit();
				}"""));
	}

	private static Response empty(Page page, String address) {
		page.navigate(address);
		return PageActions.submit(page);
	}

	/** Sends what the page of a link sends that does not work any more. */
	private static Response endedLink(Page page) {
		page.navigate("/settings/email");
		return PageActions.load(page, () -> page.locator("form[action='/settings/email']")
			.evaluate("(form) => { form.action += '/confirm'; form.submit(); }"));
	}

	private static Response noProof(Page page) {
		page.navigate("/sign-in/confirm");
		return PageActions.load(page, page.locator("form[action='/sign-in/confirm'] button")::click);
	}

	private static Response wrongGoal(Page page) {
		page.navigate("/settings");
		page.locator("main input[name=goal]").fill("-3");
		return PageActions.submit(page);
	}

	private static Response expiredToken(Page page) {
		page.navigate("/settings/name");
		page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("csrf"));
		return PageActions.submit(page);
	}

	private static Response noName(Page page, String address) {
		page.navigate(address);
		page.locator("main input[name=name]").fill("");
		return PageActions.submit(page);
	}

}
