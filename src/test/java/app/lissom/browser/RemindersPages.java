package app.lissom.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Lists the pages of reminders: the list, a form for each kind, pauses, the calendar. */
final class RemindersPages {

	private static final String FORM = "/reminders/new/own";

	private RemindersPages() {
	}

	static List<PageCase> all() {
		List<PageCase> cases = new ArrayList<>();
		cases.add(PageCase.answer("reminders", "GET /reminders", 200, RemindersPages::list).signedIn());
		for (String kind : List.of("posture", "water", "morning", "massage", "own")) {
			PageCase form = PageCase.personal("/reminders/new/{kind}", "/reminders/new/" + kind);
			cases.add(kind.equals("posture") ? form : kind.equals("own") ? form.brief() : form.similar());
		}
		cases.add(PageCase.personal("/reminders/quiet", "/reminders/quiet").brief());
		cases.add(PageCase.personal("/reminders/calendar", "/reminders/calendar").brief());
		cases.add(PageCase.answer("reminders, a new calendar address", "POST /reminders/calendar", 200, (page) -> {
			page.navigate("/reminders/calendar");
			return PageActions.submit(page);
		}).signedIn().brief());
		cases.add(PageCase.answer("a reminder", "GET /reminders/{reminder}", 200, RemindersPages::change)
			.signedIn()
			.similar());
		cases.add(PageCase.answer("a reminder of nothing", "POST /reminders/new/{kind}", 422, (page) -> {
			page.navigate(FORM);
			return PageActions.submit(page);
		}).signedIn());
		cases.add(PageCase.answer("a reminder that loses its text", "POST /reminders/{reminder}", 422, (page) -> {
			change(page);
			page.locator("main input[name=text]").fill("");
			return PageActions.submit(page);
		}).signedIn());
		cases.add(PageCase.answer("quiet hours without an end", "POST /reminders/quiet", 422, (page) -> {
			page.navigate("/reminders/quiet");
			page.locator("main input[name=starts]").fill("22:00");
			return PageActions.submit(page);
		}).signedIn().brief());
		cases.add(PageCase.personal("/reminders/ring", "/reminders/ring"));
		cases.add(PageCase.personal("/reminders/ring/address", "/reminders/ring/address").brief());
		cases.add(PageCase.answer("an address at home", "POST /reminders/ring/address", 422, (page) -> {
			page.navigate("/reminders/ring/address");
			page.locator("main input[name=address]").fill("http://192.168.0.2/message");
			return PageActions.submit(page);
		}).signedIn());
		cases.add(PageCase.personal("/reminders/words", "/reminders/words").brief());
		cases.add(PageCase.answer("words that are too long", "POST /reminders/words", 422, (page) -> {
			page.navigate("/reminders/words");
			page.locator("main input[name=title]").fill("x".repeat(41));
			return PageActions.submit(page);
		}).signedIn());
		return cases;
	}

	/** With one reminder in it, which is due at any time of the day. */
	static Response list(Page page) {
		Response response = page.navigate("/reminders");
		if (changes(page).count() > 0) {
			return response;
		}
		page.navigate(FORM);
		page.locator("main input[name=text]").fill("Call the practice");
		page.locator("main input[name=starts]").fill("00:00");
		return PageActions.submit(page);
	}

	private static Response change(Page page) {
		list(page);
		return PageActions.load(page, changes(page).first()::click);
	}

	private static Locator changes(Page page) {
		return page.locator("main .reminders a");
	}

}
