package app.lissom.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Reminders: the list, a form for each kind, and when they rest. */
final class RemindersPages {

	private static final String FORM = "/reminders/new/own";

	private RemindersPages() {
	}

	static List<Place> all() {
		List<Place> places = new ArrayList<>();
		places.add(Place.answer("reminders", "GET /reminders", 200, RemindersPages::list).signedIn());
		for (String kind : List.of("posture", "water", "morning", "massage", "own")) {
			places.add(Place.personal("/reminders/new/{kind}", "/reminders/new/" + kind));
		}
		places.add(Place.personal("/reminders/quiet", "/reminders/quiet"));
		places.add(Place.personal("/reminders/calendar", "/reminders/calendar"));
		places.add(Place.answer("reminders, a new calendar address", "POST /reminders/calendar", 200, (page) -> {
			page.navigate("/reminders/calendar");
			return Steps.submit(page);
		}).signedIn());
		places.add(Place.answer("a reminder", "GET /reminders/{reminder}", 200, RemindersPages::change).signedIn());
		places.add(Place.answer("a reminder of nothing", "POST /reminders/new/{kind}", 422, (page) -> {
			page.navigate(FORM);
			return Steps.submit(page);
		}).signedIn());
		places.add(Place.answer("a reminder that loses its text", "POST /reminders/{reminder}", 422, (page) -> {
			change(page);
			page.locator("main input[name=text]").fill("");
			return Steps.submit(page);
		}).signedIn());
		places.add(Place.answer("quiet hours without an end", "POST /reminders/quiet", 422, (page) -> {
			page.navigate("/reminders/quiet");
			page.locator("main input[name=starts]").fill("22:00");
			return Steps.submit(page);
		}).signedIn());
		return places;
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
		return Steps.submit(page);
	}

	private static Response change(Page page) {
		list(page);
		return Steps.send(page, changes(page).first()::click);
	}

	private static Locator changes(Page page) {
		return page.locator("main .reminders a");
	}

}
