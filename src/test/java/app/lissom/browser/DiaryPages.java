package app.lissom.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.lissom.diary.EntryKind;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** The diary of somebody who wrote for two weeks. */
final class DiaryPages {

	private static final List<EntryKind> WRITTEN_BY_HAND = List.of(EntryKind.PAIN, EntryKind.WATER, EntryKind.EXERCISE,
			EntryKind.RELIEF, EntryKind.MASSAGE, EntryKind.POSTURE, EntryKind.NOTE);

	private final Fortnight fortnight;

	private final LocalDate today;

	private final List<Place> places = new ArrayList<>();

	private DiaryPages(Fortnight fortnight) {
		this.fortnight = fortnight;
		this.today = fortnight.last();
	}

	static List<Place> all(Fortnight fortnight) {
		DiaryPages pages = new DiaryPages(fortnight);
		pages.days();
		WRITTEN_BY_HAND.forEach(pages::forms);
		pages.conflict();
		pages.ownExercises();
		return pages.places;
	}

	private void days() {
		personal("/diary", "/diary");
		personal("/diary/{day}", day(1));
		personal("/diary/{day}", day(400));
		wrong("a day that there is not", "GET /diary", (page) -> page.navigate("/diary?on=2026-02-30"));
		wrong("pain of the day, none chosen", "POST /diary/{day}/pain", (page) -> sendEmpty(page, day(3)));
		this.places
			.add(Place.answer("a deleted entry", "POST /diary/entries/{entry}/delete", 200, DiaryPages.this::delete)
				.signedIn());
	}

	private void forms(EntryKind kind) {
		String word = kind.name().toLowerCase(Locale.ROOT);
		String pattern = "/diary/{day}/" + word;
		String form = day(0) + "/" + word;
		String kept = "/diary/" + this.fortnight.last(kind).day() + "/" + word + "/" + this.fortnight.last(kind).id();
		personal(pattern, form);
		personal(pattern + "/{entry}", kept);
		wrong(word + ", at a time to come", "POST " + pattern, (page) -> sendTomorrow(page, form));
		wrong("change of " + word + ", at a wrong time", "POST " + pattern + "/{entry}",
				(page) -> sendTomorrow(page, kept));
	}

	/** Two devices change one note; the second one is asked. */
	private void conflict() {
		String kept = day(0) + "/note/" + this.fortnight.last(EntryKind.NOTE).id();
		this.places
			.add(Place.answer("a note that somebody else changed", "POST /diary/{day}/note/{entry}", 409, (page) -> {
				page.navigate(kept);
				Page other = page.context().newPage();
				other.navigate(kept);
				other.locator("textarea").fill("Slept well. " + System.nanoTime());
				Steps.submit(other);
				other.close();
				page.locator("textarea").fill("Slept badly.");
				return Steps.submit(page);
			}).signedIn());
	}

	private void ownExercises() {
		personal("/diary/exercises", "/diary/exercises");
		personal("/diary/exercises/new", "/diary/exercises/new");
		wrong("an own exercise without a name", "POST /diary/exercises",
				(page) -> sendEmpty(page, "/diary/exercises/new"));
		this.places.add(
				Place.answer("change of an own exercise", "GET /diary/exercises/{exercise}", 200, DiaryPages::changeOwn)
					.signedIn());
		wrong("an own exercise that loses its name", "POST /diary/exercises/{exercise}", (page) -> {
			changeOwn(page);
			page.locator("main input[name=name]").fill("");
			return Steps.submit(page);
		});
	}

	private static Response changeOwn(Page page) {
		page.navigate("/diary/exercises");
		Locator change = page.locator("main .entry-acts a").first();
		if (change.count() == 0) {
			page.navigate("/diary/exercises/new");
			page.locator("main input[name=name]").fill("Wall slides");
			page.locator("main input[name=dose]").fill("10, twice a day");
			Steps.submit(page);
		}
		return Steps.send(page, change::click);
	}

	private String day(int back) {
		return "/diary/" + this.today.minusDays(back);
	}

	private Response delete(Page page) {
		Response response = page.navigate(day(2));
		if (page.locator(".entry--deleted").count() > 0) {
			return response;
		}
		return Steps.send(page, page.locator(".entry form[action$='/delete'] button").first()::click);
	}

	private static Response sendEmpty(Page page, String address) {
		page.navigate(address);
		return Steps.submit(page);
	}

	private static Response sendTomorrow(Page page, String address) {
		page.navigate(address);
		page.locator("main input[type=time]").fill("23:59");
		return Steps.submit(page);
	}

	private void personal(String pattern, String address) {
		this.places.add(Place.personal(pattern, address));
	}

	private void wrong(String name, String route, Place.Way way) {
		this.places.add(Place.answer(name, route, 422, way).signedIn());
	}

}
