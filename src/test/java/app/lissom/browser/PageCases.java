package app.lissom.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lissom.guide.Guide;

/**
 * Lists every page of the product: each address that opens one and each form that can
 * have errors. {@link PageCasesTests} compares it with {@link app.lissom.Routes}.
 */
final class PageCases {

	/**
	 * Handlers that answer with no page of their own, forms that cannot be wrong, and
	 * what is there only where an identity provider is configured.
	 */
	static final Set<String> ROUTES_WITHOUT_PAGE = Set.of("POST /diary/entries/{entry}/restore",
			"POST /diary/exercises/{exercise}/archive", "POST /diary/exercises/{exercise}/unarchive",
			"POST /relief/session/confirm", "POST /relief/session/discard", "POST /relief/session/later/skip",
			"POST /relief/timer/keep", "GET /relief/timer", "POST /sign-in/start", "GET /sign-in/continue",
			"GET /sign-in/provider", "GET /sign-in/provider/callback", "POST /sign-up/provider",
			"GET /settings/provider", "GET /settings/provider/link", "POST /settings/provider/delete",
			"POST /settings/email/delete", "POST /sign-in/confirm/start", "POST /sign-in/confirm/passkey",
			"POST /settings/passkeys/{passkey}/delete", "POST /settings/devices/{device}/end",
			"POST /settings/devices/end-others", "POST /language", "POST /sign-in/link", "POST /sign-up/start",
			"POST /sign-out", "GET /manifest/{language}", "GET /sw.js", "GET /diary/outbox", "GET /takeout/file",
			"POST /takeout/import/discard", "POST /takeout/import/job", "POST /takeout/import/preview",
			"GET /takeout/import/left-out", "POST /reminders/{reminder}/delete", "POST /reminders/{reminder}/done",
			"POST /reminders/{reminder}/snooze", "POST /reminders/pause", "POST /reminders/resume",
			"POST /reminders/calendar/revoke", "GET /reminders/calendar/file", "GET /calendar/{secret}.ics",
			"POST /reminders/ring/devices", "POST /reminders/ring/devices/{device}/delete", "POST /reminders/ring/test",
			"POST /reminders/ring/address/delete", "POST /notice", "POST /report/links/{link}/revoke",
			"POST /routine/{routine}/done", "POST /routine/exercises/{exercise}/play", "POST /routine/walking/answer",
			"POST /routine/walking/pause", "POST /routine/walking/resume", "POST /routine/walking/end",
			"POST /routine/{routine}/steps", "POST /routine/{routine}/steps/{step}/move",
			"POST /routine/{routine}/delete", "POST /routine/today", "POST /routine/flare", "POST /routine/plan",
			"POST /routine/{routine}/play", "POST /routine/sessions/{session}/steps",
			"POST /routine/sessions/{session}/log", "POST /routine/sessions/{session}/delete");

	private PageCases() {
	}

	static List<PageCase> all(Guide guide, TwoWeekDiary diary) {
		List<PageCase> cases = new ArrayList<>();
		cases.add(PageCase.open("/"));
		cases.add(PageCase.open("/offline"));
		cases.addAll(TodayPages.all());
		cases.addAll(GuidePages.all(guide));
		cases.addAll(ReliefPages.all());
		cases.addAll(DiaryPages.all(diary));
		cases.addAll(RoutinePages.all());
		cases.addAll(AccountPages.all());
		cases.addAll(RemindersPages.all());
		cases.addAll(ProgressPages.all());
		cases.addAll(ReportPages.all());
		cases.add(PageCase.personal("/takeout", "/takeout").brief());
		cases.addAll(ImportPages.all());
		cases.addAll(ErrorPages.all());
		return cases;
	}

}
