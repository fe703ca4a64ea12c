package app.lissom;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.diary.EntryKind;
import app.lissom.diary.SignedInPageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that every URL that saves something leads to a page that shows what was saved.
 * Forms with content are checked in {@link SentAgainTests}, the others here.
 */
@LissomTest
@Tag("database")
@Tag("pages")
class SavedMessageTests extends SignedInPageTest {

	/** Addresses whose answer is no savedMessage. */
	static final Map<String, String> WITHOUT_SAVED_MESSAGE = withoutSavedMessage();

	private static final Map<String, Function<SavedMessageTests, MvcTestResult>> TAPS = taps();

	@BeforeEach
	void setTheClock() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
	}

	private static Map<String, String> withoutSavedMessage() {
		Map<String, String> all = new HashMap<>();
		exempt(all, "signs in or out, or ends the account", "/sign-in", "/sign-in/start", "/sign-in/continue",
				"/sign-in/confirm", "/sign-in/confirm/start", "/sign-in/confirm/passkey", "/sign-in/passkey",
				"/sign-up/passkey", "/sign-out", "/sign-up", "/sign-up/start", "/recover", "/settings/leave",
				"/sign-in/link");
		exempt(all, "shows the page in that language", "/language");
		exempt(all, "saves nothing", "/shared/{secret}", "/relief", "/relief/timer", "/relief/timer/act");
		exempt(all, "shows what was made", "/settings/codes", "/reminders/calendar", "/report/links");
		exempt(all, "shows the session as it is now", "/relief/session", "/relief/session/act",
				"/routine/{routine}/play", "/routine/exercises/{exercise}/play", "/routine/sessions/{session}/steps",
				"/routine/sessions/{session}/log");
		exempt(all, "shows the list of exercises as it is now", "/routine/{routine}/steps",
				"/routine/{routine}/steps/{step}/move");
		exempt(all, "shows the pause", "/reminders/pause", "/reminders/resume");
		exempt(all, "a preview before anything is saved", "/takeout/import", "/takeout/import/columns",
				"/takeout/import/preview", "/takeout/import/job", "/takeout/import/discard");
		exempt(all, "needs two good weeks first: checked in RoutinePagesTests and WalkingPagesTests", "/routine/plan",
				"/routine/walking/answer");
		exempt(all, "Today says that it stops asking", "/progress/function/decline");
		exempt(all, "needs a device: checked in PasskeyJourneyTests", "/settings/passkeys",
				"/settings/passkeys/{passkey}/delete");
		exempt(all, "needs a device: checked in RingPagesTests", "/reminders/ring/devices",
				"/reminders/ring/devices/{device}/delete");
		exempt(all, "answers no page, but what rings", "/notice");
		exempt(all, "needs a provider: checked in ProviderTests", "/sign-up/provider", "/settings/provider/delete");
		exempt(all, "needs a message: checked in EmailTests and ForgottenPasswordTests", "/settings/email/confirm",
				"/recover/email");
		exempt(all, "needs a password: checked in SettingsTests", "/settings/password");
		return all;
	}

	private static void exempt(Map<String, String> all, String reason, String... patterns) {
		Stream.of(patterns).forEach((pattern) -> all.put(pattern, reason));
	}

	private static Map<String, Function<SavedMessageTests, MvcTestResult>> taps() {
		Map<String, Function<SavedMessageTests, MvcTestResult>> taps = new HashMap<>();
		taps.put("/diary/entries/{entry}/delete", (test) -> test.undo());
		taps.put("/diary/entries/{entry}/restore", (test) -> {
			String deleted = String.valueOf(test.undo().getResponse().getRedirectedUrl());
			return test.tap(deleted.replace("#saved", ""), "#saved form");
		});
		taps.put("/diary/exercises/{exercise}/archive", (test) -> {
			test.me.send("/diary/exercises", "name", "Swim");
			return test.tap("/diary/exercises", "main form[action$='/archive']");
		});
		taps.put("/diary/exercises/{exercise}/unarchive", (test) -> {
			test.me.send("/diary/exercises", "name", "Swim");
			test.tap("/diary/exercises", "main form[action$='/archive']");
			return test.tap("/diary/exercises", "main form[action$='/unarchive']");
		});
		Stream.of("delete", "done", "snooze")
			.forEach((act) -> taps.put("/reminders/{reminder}/" + act, (test) -> test.reminder(act)));
		taps.put("/routine/{routine}/delete", (test) -> {
			String routine = test.me.post("/routine", "name", "At noon", "partOfDay", "OTHER", "exercises", "bridge")
				.getResponse()
				.getRedirectedUrl();
			return test.me.post(String.valueOf(routine).replaceAll("[?#/]edit.*|[?#].*", "") + "/delete");
		});
		taps.put("/routine/{routine}/done", (test) -> test.tap("/", "form[action='/routine/morning/done']"));
		taps.put("/routine/sessions/{session}/delete", (test) -> {
			String session = String
				.valueOf(test.tap("/routine/morning", "main form[action$='/play?as=whole']")
					.getResponse()
					.getRedirectedUrl())
				.replaceAll("[?#].*", "");
			test.me.send(session + "/steps", "done", 0, "stop", true);
			test.me.send(session + "/log");
			return test.tap(session, "main form[action$='/delete']");
		});
		Stream.of("pause", "end")
			.forEach((act) -> taps.put("/routine/walking/" + act, (test) -> test.walking("/routine/walking/" + act)));
		taps.put("/routine/walking/resume", (test) -> {
			test.walking("/routine/walking/pause");
			return test.me.post("/routine/walking/resume");
		});
		taps.put("/settings/devices/{device}/end", (test) -> {
			test.people.addSession(test.me.me());
			return test.tap("/settings/devices", "form[action$='/end']");
		});
		taps.put("/settings/devices/end-others", (test) -> {
			test.people.addSession(test.me.me());
			test.people.addSession(test.me.me());
			return test.tap("/settings/devices", "form[action$='/end-others']");
		});
		taps.put("/relief/check",
				(test) -> SentForm.of(test.me.open("/relief/check").selectFirst("main form[method=post]"))
					.with("signs", "NONE")
					.send(test.me));
		Stream.of("/relief/session/discard", "/relief/session/later/skip")
			.forEach((pattern) -> taps.put(pattern, (test) -> test.me.post(pattern, "id", UUID.randomUUID())));
		taps.put("/reminders/calendar/revoke", (test) -> {
			test.tap("/reminders/calendar", "form[action='/reminders/calendar']");
			return test.me.post("/reminders/calendar/revoke");
		});
		taps.put("/reminders/ring/test", (test) -> test.me.post("/reminders/ring/test"));
		taps.put("/reminders/ring/address/delete", (test) -> {
			test.me.send("/reminders/ring/address", "address", "https://93.184.216.34/a");
			return test.me.post("/reminders/ring/address/delete");
		});
		taps.put("/settings/email", (test) -> test.address());
		taps.put("/settings/email/delete", (test) -> {
			test.address();
			return test.tap("/settings/email", "form[action$=delete]");
		});
		taps.put("/report/links/{link}/revoke", (test) -> {
			SentForm.of(test.me.open("/report/links"), "/report/links")
				.with("shows", "COPY", "life", "30")
				.send(test.me);
			return test.tap("/report/links", "form[action$=revoke]");
		});
		return taps;
	}

	@Test
	void everyAddressIsHere() {
		Set<String> posts = Routes.all()
			.stream()
			.filter((route) -> route.method().equals("POST"))
			.map((route) -> ofEveryKind(route.pattern()))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> known = new TreeSet<>(SentAgainTests.forms().toList());
		known.addAll(TAPS.keySet());
		known.addAll(WITHOUT_SAVED_MESSAGE.keySet());
		assertThat(known).containsExactlyInAnyOrderElementsOf(posts);
	}

	private static String ofEveryKind(String pattern) {
		return Stream.of(EntryKind.values())
			.filter(EntryKind::hasForm)
			.map((kind) -> "/diary/{day}/" + kind.word())
			.filter((form) -> pattern.equals(form) || pattern.startsWith(form + "/"))
			.findFirst()
			.map((form) -> pattern.replace(form, "/diary/{day}/{kind}"))
			.orElse(pattern);
	}

	static Stream<String> tapped() {
		return TAPS.keySet().stream().sorted();
	}

	@ParameterizedTest
	@MethodSource("tapped")
	void aTapIsAnswered(String pattern) {
		SavedMessageChecks.check(this.me, TAPS.get(pattern).apply(this));
	}

	private MvcTestResult address() {
		return SentForm.of(this.me.open("/settings/email"), "/settings/email")
			.with("address", "anna@example.org")
			.send(this.me);
	}

	private MvcTestResult tap(String page, String form) {
		return SentForm.of(this.me.open(page).selectFirst(form)).send(this.me);
	}

	/** Logs a glass of water and takes it back. */
	private MvcTestResult undo() {
		String saved = SentForm.of(this.me.open("/").selectFirst("#water form"))
			.with("amount", "250")
			.send(this.me)
			.getResponse()
			.getRedirectedUrl();
		return tap(String.valueOf(saved).replace("#saved", ""), "#saved form");
	}

	private MvcTestResult reminder(String act) {
		SentForm.of(this.me.open("/reminders/new/own").selectFirst("main form[method=post]"))
			.with("text", "Call Ann", "starts", "15:00")
			.send(this.me);
		String address = this.me.open("/reminders").select("main .reminders-item a").attr("href");
		return this.me.post(address + "/" + act);
	}

	private MvcTestResult walking(String act) {
		this.me.send("/routine/walking", "minutes", "10", "days", "3");
		return this.me.post(act);
	}

}
