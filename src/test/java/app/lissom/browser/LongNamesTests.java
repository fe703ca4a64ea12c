package app.lissom.browser;

import java.util.List;
import java.util.stream.Stream;

import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fits what a person names without a space into the narrowest phone, wherever it is
 * shown.
 */
@BrowserTest
class LongNamesTests {

	/** Wide letters, and as many as most fields take. */
	private static final String NAME = "W".repeat(64);

	private static final List<String> PAGES = List.of("/", "/diary", "/diary/exercises", "/diary/2026-11-22/exercise",
			"/diary/2026-11-22/medicine", "/routine", "/routine/plan", "/my-back", "/progress", "/report",
			"/report/questions", "/reminders", "/settings", "/settings/passkeys", "/takeout");

	@Autowired
	private TestAccounts people;

	@Test
	void breakInsteadOfWideningThePage(Browser browser) {
		AccountId me = this.people.createAccount();
		this.people.addPasskey(me, AccountPages.PASSKEY, NAME);
		Page page = browser.narrow().signedIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD).visit("/");
		save(page, "/settings/name", "name");
		save(page, "/diary/exercises/new", "name", "dose");
		save(page, "/diary/2026-11-22/note", "note");
		save(page, "/diary/2026-11-22/medicine", "name", "amount");
		save(page, "/report/questions", "first");
		save(page, "/reminders/new/own", "text", "starts=00:00");
		page.navigate("/routine/new");
		PageActions.choose(page, "partOfDay", "OTHER");
		page.locator("main input[name=exercises]").all().forEach((box) -> box.evaluate("(one) => one.checked = true"));
		page.locator("main input[name=name]").fill(NAME);
		PageActions.submit(page);
		String routine = page.url().replaceAll("[?#].*", "").replaceAll("https?://[^/]*", "");
		for (String address : Stream.concat(PAGES.stream(), Stream.of(routine, routine + "/edit", routine + "/delete"))
			.toList()) {
			assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
			assertThat(PageProbe.run(page, "layout", 320)).as(address).isEmpty();
		}
	}

	private static void save(Page page, String address, String... fields) {
		page.navigate(address);
		for (String field : fields) {
			String[] parts = field.split("=");
			page.locator("main [name=" + parts[0] + "]").fill((parts.length > 1) ? parts[1] : NAME);
		}
		assertThat(PageActions.submit(page).status()).as(address).isEqualTo(200);
	}

}
