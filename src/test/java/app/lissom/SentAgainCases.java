package app.lissom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists the forms that store something, and how each is sent twice. */
final class SentAgainCases {

	/** Handlers that save no content of a form that another one could differ from. */
	static final Map<String, String> WITHOUT_CONTENT = without(
			"deletes or restores: it can be undone, or asks for nothing", "/diary/entries/{entry}/delete",
			"/diary/entries/{entry}/restore", "/diary/exercises/{exercise}/archive",
			"/diary/exercises/{exercise}/unarchive", "/reminders/{reminder}/delete", "/routine/{routine}/delete",
			"/routine/sessions/{session}/delete", "/report/links/{link}/revoke", "/reminders/calendar/revoke",
			"/relief/session/discard", "/relief/session/later/skip", "/takeout/import/discard",
			"/settings/passkeys/{passkey}/delete", "/settings/devices/{device}/end", "/settings/devices/end-others",
			"/reminders/ring/devices/{device}/delete", "/reminders/ring/address/delete");

	static final Map<String, String> OTHERWISE = otherwise();

	static final Map<String, Case> CASES = cases();

	private SentAgainCases() {
	}

	private static Map<String, String> without(String reason, String... patterns) {
		return Stream.of(patterns).collect(Collectors.toMap(Function.identity(), (pattern) -> reason));
	}

	private static Map<String, String> otherwise() {
		Map<String, String> all = new HashMap<>(without("signs in or out, or starts a page", "/sign-in",
				"/sign-in/start", "/sign-in/continue", "/sign-in/confirm", "/sign-in/confirm/start",
				"/sign-in/confirm/passkey", "/sign-in/passkey", "/sign-in/link", "/sign-up/passkey", "/sign-out",
				"/sign-up", "/sign-up/start", "/recover", "/shared/{secret}"));
		all.putAll(without("asks who the person is, and means it", "/settings/password", "/settings/codes",
				"/settings/leave"));
		all.putAll(without("a link that works once, or asks for one", "/settings/email", "/settings/email/confirm",
				"/settings/email/delete", "/recover/email"));
		all.putAll(without("only where a provider is configured, in ProviderTests", "/sign-up/provider",
				"/settings/provider/delete"));
		all.putAll(without("a passkey is made once: a challenge has one answer", "/settings/passkeys"));
		all.putAll(without("stores nothing", "/relief", "/relief/timer", "/relief/timer/act"));
		all.putAll(without("one tap that means the same each time", "/reminders/pause", "/reminders/resume",
				"/reminders/{reminder}/snooze", "/reminders/{reminder}/done", "/progress/function/decline", "/language",
				"/reminders/ring/devices", "/reminders/ring/test", "/notice"));
		all.putAll(without("shows the new address, which ends the one before", "/reminders/calendar", "/report/links"));
		all.putAll(without("acts on what is seen: an old page is told so", "/relief/session/act",
				"/routine/sessions/{session}/steps", "/routine/{routine}/steps", "/routine/{routine}/steps/{step}/move",
				"/routine/plan"));
		all.putAll(without("has tests in SentAgainOtherwiseTests", "/relief/check", "/relief/session",
				"/routine/{routine}/play", "/routine/{routine}/done"));
		all.putAll(without("one tap that means the same each time", "/routine/walking/pause", "/routine/walking/resume",
				"/routine/walking/end"));
		all.putAll(without("acts on what is seen: an old page is told so", "/routine/walking/answer"));
		all.putAll(without("plays it, as a routine of one exercise", "/routine/exercises/{exercise}/play"));
		all.putAll(without("a preview before anything is saved", "/takeout/import", "/takeout/import/columns",
				"/takeout/import/preview", "/takeout/import/job"));
		return all;
	}

	private static Map<String, Case> cases() {
		Map<String, Case> cases = new HashMap<>();
		cases.put("/diary/exercises",
				changing("/diary/exercises/new", "/diary/exercises", "name", "Glide", "Slide").twice());
		cases.put("/diary/exercises/{exercise}",
				new Case(
						(test) -> test.form(test.linkAfter("/diary/exercises/new", "/diary/exercises",
								"/diary/exercises", "main .entry-action", "name", "Swim"), null),
						List.of("name", "Glide"), List.of("name", "Slide"), "Glide", "Slide", false));
		cases.put("/diary/{day}/{kind}", changing("/diary/" + SentAgainSteps.DAY + "/note",
				"/diary/" + SentAgainSteps.DAY + "/note", "note", "morning", "evening")
			.twice());
		cases.put("/diary/{day}/{kind}/{entry}",
				new Case(
						(test) -> test.form(test.linkAfter("/diary/" + SentAgainSteps.DAY + "/note",
								"/diary/" + SentAgainSteps.DAY + "/note", "/diary/" + SentAgainSteps.DAY,
								".entry--note a", "note", "noon"), null),
						List.of("note", "morning"), List.of("note", "evening"), "morning", "evening", false));
		cases.put("/reminders/new/{kind}",
				new Case((test) -> test.form("/reminders/new/own", null),
						List.of("text", "Call Ann", "starts", "15:00"), List.of("text", "Call Bob", "starts", "16:00"),
						"Call Ann", "16:00", true));
		cases.put("/reminders/{reminder}",
				new Case(
						(test) -> test.form(test.linkAfter("/reminders/new/pain", "/reminders/new/pain", "/reminders",
								"main .reminders-item a", "starts", "18:00"), null),
						List.of("starts", "19:30"), List.of("starts", "20:30"), "19:30", "20:30", false));
		cases.put("/reminders/quiet",
				new Case((test) -> test.form("/reminders/quiet", null), List.of("starts", "21:00", "ends", "06:00"),
						List.of("starts", "22:30", "ends", "07:00"), "21:00", "22:30", false));
		cases.put("/reminders/words", new Case((test) -> test.form("/reminders/words", null),
				List.of("title", "A break"), List.of("title", "A pause"), "A break", "A pause", false));
		cases.put("/reminders/ring/address",
				new Case((test) -> test.form("/reminders/ring/address", null),
						List.of("address", "https://93.184.216.34/a"), List.of("address", "https://93.184.216.34/b"),
						"https://93.184.216.34/a", "https://93.184.216.34/b", false));
		cases.put("/routine", new Case((test) -> test.form("/routine/new", null),
				List.of("name", "Alpha", "partOfDay", "OTHER", "exercises", "bridge"),
				List.of("name", "Beta", "partOfDay", "OTHER", "exercises", "clamshell"), "Alpha", "Beta", true));
		cases.put("/routine/{routine}/name", new Case((test) -> test.form(test.routine() + "/name", null),
				List.of("name", "Alpha"), List.of("name", "Beta"), "Alpha", "Beta", false));
		cases.put("/routine/{routine}/steps/{step}", new Case((test) -> test.form("/routine/morning/steps/0", null),
				List.of("repetitions", "13"), List.of("repetitions", "17"), "13", "17", false));
		cases.put("/routine/flare", changing("/routine/flare", "/routine/flare", "note", "a warm bath", "call Jo"));
		cases.put("/routine/today", new Case((test) -> test.form("/", "/routine/today"), List.of("kind", "FLARE"),
				List.of("kind", "REST"), "A gentle day", "A rest day", false));
		cases.put("/routine/sessions/{session}/log", new Case(SentAgainSteps::playedSession, List.of("after", "2"),
				List.of("after", "5"), "Pain after: 2", "Pain after: 5", false));
		cases.put("/routine/exercises/{exercise}/done",
				new Case(
						(test) -> test.form("/guide/exercises/stand-stretch-walk",
								"/routine/exercises/stand-stretch-walk/done"),
						List.of("minutes", "3"), List.of("minutes", "7"), "3 minutes", "7 minutes", true));
		cases.put("/routine/walking",
				new Case((test) -> test.form("/routine/walking", "/routine/walking"),
						List.of("minutes", "10", "days", "3"), List.of("minutes", "15", "days", "4"), "10 minutes on 3",
						"15 minutes on 4", false));
		cases.put("/report/questions",
				changing("/report/questions", "/report/questions", "first", "May I run?", "May I swim?"));
		cases.put("/settings", new Case((test) -> test.form("/settings", "/settings"), List.of("goal", "1500"),
				List.of("goal", "1800"), "1,500", "1,800", false));
		cases.put("/settings/name", new Case((test) -> {
			SentForm form = test.form("/settings/name", null);
			return form.with("other", form.fields().get("name").get(0));
		}, List.of("name", "Ann " + UUID.randomUUID()), List.of("name", "Bob " + UUID.randomUUID()), "Ann", "Bob",
				false));
		cases.put("/settings/passkeys/{passkey}", new Case((test) -> test.form(test.passkey(), null),
				List.of("name", "My phone"), List.of("name", "My tablet"), "My phone", "My tablet", false));
		cases.put("/relief/log", new Case((test) -> SentForm.of(test.advice(SentAgainSteps.CALM), "/relief/log"),
				List.of("wish", "HEAT"), List.of("wish", "ICE"), "Heat", "Ice", true));
		cases.put("/relief/session/confirm",
				new Case((test) -> SentForm.of(test.endedSession(), "/relief/session/confirm"), List.of("after", "2"),
						List.of("after", "5"), "Pain after: 2", "Pain after: 5", false));
		cases.put("/relief/session/later", new Case(SentAgainSteps::followUp, List.of("later", "2"),
				List.of("later", "5"), "One hour later: 2", "One hour later: 5", false));
		cases.put("/relief/timer/keep", new Case(SentAgainSteps::stoppedTimer, List.of("after", "2"),
				List.of("after", "5"), "Pain after: 2", "Pain after: 5", true));
		return cases;
	}

	private static Case changing(String page, String action, String field, String first, String second) {
		return new Case((test) -> test.form(page, action), List.of(field, first), List.of(field, second), first, second,
				false);
	}

	/**
	 * A form that is sent twice, with different content.
	 *
	 * @param form opens the form
	 * @param first what is filled in first
	 * @param shownFirst what the question shows of it
	 * @param both whether both can be saved
	 */
	record Case(Function<SentAgainSteps, SentForm> form, List<String> first, List<String> second, String shownFirst,
			String shownSecond, boolean both) {

		Case twice() {
			return new Case(this.form, this.first, this.second, this.shownFirst, this.shownSecond, true);
		}

	}

}
