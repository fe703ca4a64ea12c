package app.lissom.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import app.lissom.diary.Entry;
import app.lissom.diary.EntryKind;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Lists the pages of a diary of two weeks. */
final class DiaryPages {

	private static final List<EntryKind> WRITTEN_BY_HAND = List.of(EntryKind.PAIN, EntryKind.WATER, EntryKind.EXERCISE,
			EntryKind.RELIEF, EntryKind.MASSAGE, EntryKind.MEDICINE, EntryKind.POSTURE, EntryKind.NOTE,
			EntryKind.FUNCTION);

	/** Makes each change another one. */
	private static final AtomicInteger CHANGES = new AtomicInteger();

	private final TwoWeekDiary diary;

	private final LocalDate today;

	private final List<PageCase> cases = new ArrayList<>();

	private DiaryPages(TwoWeekDiary diary) {
		this.diary = diary;
		this.today = diary.last();
	}

	static List<PageCase> all(TwoWeekDiary diary) {
		DiaryPages pages = new DiaryPages(diary);
		pages.days();
		WRITTEN_BY_HAND.forEach(pages::forms);
		pages.conflict();
		pages.ownExercises();
		return pages.cases;
	}

	private void days() {
		personal("/diary", "/diary");
		this.cases.add(PageCase.personal("/diary/{day}", day(1)).brief());
		this.cases.add(PageCase.personal("/diary/{day}", day(400)).brief());
		invalid("a day that there is not", "GET /diary", (page) -> page.navigate("/diary?on=2026-02-30"));
		invalid("pain of the day, none chosen", "POST /diary/{day}/pain", (page) -> sendEmpty(page, day(3)));
		this.cases.add(PageCase.answer("a deleted entry", "POST /diary/entries/{entry}/delete", 200, this::delete)
			.signedIn()
			.brief());
	}

	/** Kinds differ in their fields; a form that comes back has them all once more. */
	private void forms(EntryKind kind) {
		String word = kind.name().toLowerCase(Locale.ROOT);
		String pattern = "/diary/{day}/" + word;
		String form = day(0) + "/" + word;
		Entry last = this.diary.last(kind);
		String saved = "/diary/" + last.day() + "/" + word + "/" + last.id();
		boolean first = kind == EntryKind.PAIN;
		PageCase empty = PageCase.personal(pattern, form);
		this.cases.add(first ? empty : empty.brief());
		PageCase filled = PageCase.personal(pattern + "/{entry}", saved);
		this.cases.add(first ? filled.brief() : filled.similar());
		PageCase wrong = wrongForm(word + ", at a time to come", "POST " + pattern, (page) -> sendTomorrow(page, form));
		this.cases.add(first ? wrong.brief() : wrong);
		boolean today = last.day().equals(this.today);
		this.cases.add(wrongForm("change of " + word + (today ? ", at a time to come" : ", no answer"),
				"POST " + pattern + "/{entry}",
				(page) -> today ? sendTomorrow(page, saved) : sendUnanswered(page, saved)));
	}

	/** Two devices change one note; the second one is asked. */
	private void conflict() {
		String saved = day(0) + "/note/" + this.diary.last(EntryKind.NOTE).id();
		this.cases
			.add(PageCase.answer("a note that somebody else changed", "POST /diary/{day}/note/{entry}", 409, (page) -> {
				page.navigate(saved);
				Page other = page.context().newPage();
				other.navigate(saved);
				other.locator("textarea").fill("Slept well. " + CHANGES.incrementAndGet());
				PageActions.submit(other);
				other.close();
				page.locator("textarea").fill("Slept badly.");
				return PageActions.submit(page);
			}).signedIn());
	}

	private void ownExercises() {
		personal("/diary/exercises", "/diary/exercises");
		this.cases.add(PageCase.personal("/diary/exercises/new", "/diary/exercises/new").brief());
		invalid("an own exercise without a name", "POST /diary/exercises",
				(page) -> sendEmpty(page, "/diary/exercises/new"));
		this.cases.add(PageCase
			.answer("change of an own exercise", "GET /diary/exercises/{exercise}", 200, DiaryPages::changeOwn)
			.signedIn()
			.similar());
		invalid("an own exercise that loses its name", "POST /diary/exercises/{exercise}", (page) -> {
			changeOwn(page);
			page.locator("main input[name=name]").fill("");
			return PageActions.submit(page);
		});
	}

	private static Response changeOwn(Page page) {
		page.navigate("/diary/exercises");
		Locator change = page.locator("main .entry-actions a").first();
		if (change.count() == 0) {
			page.navigate("/diary/exercises/new");
			page.locator("main input[name=name]").fill("Wall slides");
			page.locator("main input[name=dose]").fill("10, twice a day");
			PageActions.submit(page);
		}
		return PageActions.load(page, change::click);
	}

	private String day(int back) {
		return "/diary/" + this.today.minusDays(back);
	}

	private Response delete(Page page) {
		Response response = page.navigate(day(2));
		if (page.locator(".entry--deleted").count() > 0) {
			return response;
		}
		return PageActions.load(page, page.locator(".entry form[action$='/delete'] button").first()::click);
	}

	private static Response sendEmpty(Page page, String address) {
		page.navigate(address);
		return PageActions.submit(page);
	}

	private static Response sendTomorrow(Page page, String address) {
		page.navigate(address);
		page.locator("main input[type=time]").fill("23:59");
		return send(page);
	}

	private static Response sendUnanswered(Page page, String address) {
		page.navigate(address);
		page.locator("main input[type=radio]")
			.evaluateAll("(answers) => answers.forEach((one) => one.checked = false)");
		return send(page);
	}

	private static Response send(Page page) {
		return PageActions.load(page,
				page.locator("main form:has(input[type=time]) button[type=submit]").last()::click);
	}

	private void personal(String pattern, String address) {
		this.cases.add(PageCase.personal(pattern, address));
	}

	private void invalid(String name, String route, PageCase.Way way) {
		this.cases.add(wrongForm(name, route, way));
	}

	private static PageCase wrongForm(String name, String route, PageCase.Way way) {
		return PageCase.answer(name, route, 422, way).signedIn();
	}

}
