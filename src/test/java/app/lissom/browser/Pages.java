package app.lissom.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lissom.guide.Guide;

/**
 * Every page that the product has, as somebody meets it: each address that one can open
 * and each form that can be filled in wrong. {@link PagesTests} compares it with
 * {@link app.lissom.Routes}.
 */
final class Pages {

	/** What answers with no page of its own, and forms that cannot be wrong. */
	static final Set<String> NO_PAGES = Set.of("POST /diary/entries/{entry}/restore",
			"POST /diary/exercises/{exercise}/archive", "POST /diary/exercises/{exercise}/unarchive",
			"POST /relief/session/confirm", "POST /relief/session/discard", "POST /relief/session/later/skip",
			"POST /relief/timer/keep", "POST /sign-in/start", "GET /sign-in/continue", "POST /sign-up/start",
			"POST /sign-out", "GET /takeout/file", "POST /takeout/import/discard", "POST /takeout/import/job",
			"POST /reminders/{reminder}/delete", "POST /reminders/{reminder}/done", "POST /reminders/{reminder}/snooze",
			"POST /reminders/pause", "POST /reminders/resume", "POST /reminders/calendar/revoke",
			"GET /reminders/calendar/file", "GET /calendar/{secret}.ics", "POST /report/links/{link}/revoke",
			"POST /routine/{routine}/done", "POST /routine/{routine}/steps",
			"POST /routine/{routine}/steps/{step}/move", "POST /routine/{routine}/delete", "POST /routine/today",
			"POST /routine/flare", "POST /routine/plan", "POST /routine/{routine}/play",
			"POST /routine/sessions/{session}/steps", "POST /routine/sessions/{session}/log",
			"POST /routine/sessions/{session}/delete");

	private Pages() {
	}

	static List<Place> all(Guide guide, Fortnight fortnight) {
		List<Place> places = new ArrayList<>();
		places.add(Place.open("/"));
		places.addAll(TodayPages.all());
		places.addAll(GuidePages.all(guide));
		places.addAll(ReliefPages.all());
		places.addAll(DiaryPages.all(fortnight));
		places.addAll(RoutinePages.all());
		places.addAll(AccountPages.all());
		places.addAll(RemindersPages.all());
		places.addAll(ProgressPages.all());
		places.addAll(ReportPages.all());
		places.add(Place.personal("/takeout", "/takeout"));
		places.addAll(ImportPages.all());
		places.addAll(ErrorPages.all());
		return places;
	}

}
