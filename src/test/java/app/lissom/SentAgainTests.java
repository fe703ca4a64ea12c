package app.lissom;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.SignedInPerson;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.guide.WarningSign;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends every form that stores something twice, with different content, as after the Back
 * button and from two tabs.
 */
@LissomTest
@Tag("database")
@Tag("pages")
class SentAgainTests {

	private static final String DAY = "2026-11-22";

	private static final String CALM = "signs=NONE rest=true onset=LONGER skin=AS_USUAL cautions=NONE feeling=TIGHT";

	/** Handlers that save no content of a form that another one could differ from. */
	private static final Map<String, String> WITHOUT_CONTENT = without(
			"deletes or restores: it can be undone, or asks for nothing", "/diary/entries/{entry}/delete",
			"/diary/entries/{entry}/restore", "/diary/exercises/{exercise}/archive",
			"/diary/exercises/{exercise}/unarchive", "/reminders/{reminder}/delete", "/routine/{routine}/delete",
			"/routine/sessions/{session}/delete", "/report/links/{link}/revoke", "/reminders/calendar/revoke",
			"/relief/session/discard", "/relief/session/later/skip", "/takeout/import/discard",
			"/settings/passkeys/{passkey}/delete", "/settings/devices/{device}/end", "/settings/devices/end-others",
			"/reminders/ring/devices/{device}/delete", "/reminders/ring/address/delete");

	private static final Map<String, String> OTHERWISE = otherwise();

	private static final Map<String, Case> CASES = cases();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@Autowired
	private MutableClock clock;

	@Autowired
	private Collection<RequestMappingHandlerMapping> mappings;

	private SignedInPerson me;

	@BeforeEach
	void signIn() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
		this.me = new SignedInPerson(this.mvc, this.people.createAccount());
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
		all.putAll(without("has tests below", "/relief/check", "/relief/session", "/routine/{routine}/play",
				"/routine/{routine}/done"));
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
		cases.put("/diary/{day}/{kind}",
				changing("/diary/" + DAY + "/note", "/diary/" + DAY + "/note", "note", "morning", "evening").twice());
		cases.put("/diary/{day}/{kind}/{entry}",
				new Case(
						(test) -> test.form(test.linkAfter("/diary/" + DAY + "/note", "/diary/" + DAY + "/note",
								"/diary/" + DAY, ".entry--note a", "note", "noon"), null),
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
		cases.put("/routine/sessions/{session}/log", new Case(SentAgainTests::playedSession, List.of("after", "2"),
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
		cases.put("/relief/log", new Case((test) -> SentForm.of(test.advice(CALM), "/relief/log"),
				List.of("wish", "HEAT"), List.of("wish", "ICE"), "Heat", "Ice", true));
		cases.put("/relief/session/confirm",
				new Case((test) -> SentForm.of(test.endedSession(), "/relief/session/confirm"), List.of("after", "2"),
						List.of("after", "5"), "Pain after: 2", "Pain after: 5", false));
		cases.put("/relief/session/later", new Case((test) -> {
			SentForm.of(test.endedSession(), "/relief/session/confirm").send(test.me);
			test.clock.advance(Duration.ofHours(2));
			return test.form("/relief/session", "/relief/session/later");
		}, List.of("later", "2"), List.of("later", "5"), "One hour later: 2", "One hour later: 5", false));
		cases.put("/relief/timer/keep", new Case((test) -> {
			Document running = SignedInPerson.page(test.send("/relief/timer", CALM));
			SentForm stop = SentForm.of(running, "/relief/timer/act").with("act", "STOP");
			return SentForm.of(SignedInPerson.page(stop.send(test.me)), "/relief/timer/keep");
		}, List.of("after", "2"), List.of("after", "5"), "Pain after: 2", "Pain after: 5", true));
		return cases;
	}

	private static Case changing(String page, String action, String field, String first, String second) {
		return new Case((test) -> test.form(page, action), List.of(field, first), List.of(field, second), first, second,
				false);
	}

	@Test
	void everyFormIsHere() {
		Set<String> posts = this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.filter((info) -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
			.map(RequestMappingInfo::getPatternValues)
			.flatMap(Set::stream)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> known = new TreeSet<>(CASES.keySet());
		known.addAll(WITHOUT_CONTENT.keySet());
		known.addAll(OTHERWISE.keySet());
		assertThat(posts).isEqualTo(known);
	}

	static Stream<String> forms() {
		return CASES.keySet().stream().sorted();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void asksWhichOneIsRight(String pattern) {
		Case form = CASES.get(pattern);
		SentForm sent = form.form().apply(this);
		SentForm first = sent.with(form.first().toArray(String[]::new));
		SentForm second = sent.with(form.second().toArray(String[]::new));
		MvcTestResult answer = first.send(this.me);
		assertThat(answer).as("first").hasStatus3xxRedirection();
		if (!SavedMessageTests.WITHOUT_SAVED_MESSAGE.containsKey(pattern)) {
			SavedMessageChecks.check(this.me, answer);
		}
		Document question = question(second);
		assertThat(question.select("main .card").text()).contains(form.shownFirst(), form.shownSecond());
		assertThat(first.send(this.me)).as("the same again").hasStatus3xxRedirection();
		question(second);
		Elements answers = question.select("main form");
		assertThat(answers).hasSize(form.both() ? 2 : 1);
		assertThat(this.me.get(question.select("main p > a.button").attr("href"))).hasStatusOk();
		if (form.both()) {
			assertThat(SentForm.of(answers.get(1)).send(this.me)).as("both").hasStatus3xxRedirection();
			question(second);
		}
		assertThat(SentForm.of(answers.get(0)).send(this.me)).as("overwrite").hasStatus3xxRedirection();
		question(first);
	}

	private Document question(SentForm form) {
		MvcTestResult result = form.send(this.me);
		assertThat(result).hasStatus(409);
		return SignedInPerson.page(result);
	}

	@Test
	void aWarningSignDecidesWhateverWasSaved() {
		SentForm form = form("/relief/check", null);
		assertThat(redirect(form.with("signs", "NONE").send(this.me))).isEqualTo("/");
		for (int i = 0; i < 2; i++) {
			assertThat(SignedInPerson.page(form.with("signs", "BLADDER").send(this.me)).select("h1").text())
				.isEqualTo("Get emergency help now");
		}
		assertThat(checks()).containsExactlyInAnyOrder(Set.of(), Set.of(WarningSign.BLADDER));
		MvcTestResult none = form.with("signs", "NONE").send(this.me);
		assertThat(redirect(none)).isEqualTo("/");
	}

	@Test
	void aWarningSignDecidesWhereAnOutcomeIsSaved() {
		SentForm log = SentForm.of(advice(CALM), "/relief/log");
		assertThat(redirect(log.send(this.me))).isEqualTo("/diary/" + DAY);
		assertThat(SignedInPerson.page(log.with("signs", "BLADDER").send(this.me)).select("h1").text())
			.isEqualTo("Get emergency help now");
		assertThat(checks()).containsExactlyInAnyOrder(Set.of(), Set.of(WarningSign.BLADDER));
	}

	@Test
	void aDeletedCheckDoesNotHideTheAdvice() {
		SentForm form = form("/relief/check", null).with("signs", "FEVER");
		assertThat(form.send(this.me)).hasStatusOk();
		this.diary.on(this.me.me(), LocalDate.parse(DAY))
			.forEach((check) -> this.diary.delete(this.me.me(), Set.of(check.id())));
		assertThat(SignedInPerson.page(form.send(this.me)).select("h1").text()).isEqualTo("Get medical advice today");
	}

	@Test
	void theFormOfAFinishedRoutineStartsAnother() {
		SentForm start = form("/routine/morning", "/routine/morning/play?as=whole");
		String first = redirect(start.send(this.me));
		assertThat(redirect(start.send(this.me))).as("still open").isEqualTo(first);
		String other = redirect(start.with("before", "4").send(this.me));
		assertThat(other).as("with pain before").isNotEqualTo(first);
		this.me.send(first + "/steps", "stop", true);
		this.me.send(first + "/log");
		String again = redirect(start.send(this.me));
		assertThat(again).isNotIn(first, other);
		assertThat(this.me.open(again).select("h1").text()).isEqualTo("Pelvic tilt");
		assertThat(redirect(start.send(this.me))).isEqualTo(again);
	}

	@Test
	void aRoutineIsLoggedOnceByOneFormAndAgainAfterItWasUndone() {
		SentForm done = form("/routine/morning", "/routine/morning/done?as=whole");
		done.send(this.me);
		done.send(this.me);
		assertThat(exercises()).hasSize(4);
		form("/", null, "#routine form[action$='/delete']").send(this.me);
		assertThat(exercises()).isEmpty();
		done.send(this.me);
		assertThat(exercises()).hasSize(4);
	}

	@Test
	void theDeletedReminderOfAnotherTabCanComeBack() {
		SentForm edit = form(linkAfter("/reminders/new/pain", "/reminders/new/pain", "/reminders",
				"main .reminders-item a", "starts", "18:00"), null);
		this.me.send(edit.action() + "/delete");
		Document question = question(edit.with("starts", "20:15"));
		assertThat(question.select("main").text()).contains("deleted", "20:15");
		assertThat(redirect(SentForm.of(question.selectFirst("main form")).send(this.me))).isEqualTo("/reminders");
		assertThat(this.me.open("/reminders").select(".reminders-item").text()).contains("20:15");
	}

	@Test
	void aDoseIsSavedWhereAnotherTabHasMovedItsExercise() {
		SentForm edit = form("/routine/morning/steps/0", null);
		this.me.send("/routine/morning/steps/0/move", "seen", 0, "way", "DOWN");
		assertThat(edit.with("repetitions", "17").send(this.me)).hasStatus3xxRedirection();
		assertThat(this.me.open("/routine/morning").select(".exercise-list-item").get(1).text()).contains("Pelvic tilt",
				"17");
		SentForm other = form("/routine/morning/steps/1", null);
		this.me.send("/routine/morning/steps/1/move", "seen", 1, "way", "REMOVE");
		assertThat(question(other.with("repetitions", "19")).select("main").text()).contains("deleted", "19");
	}

	@Test
	void anAnswerToAnOldSuggestionIsTold() {
		assertThat(this.me.open(redirect(this.me.post("/routine/plan", "rule", "ONE_MORE", "accepted", true)))
			.select("[role=alert]")
			.text()).contains("Nothing was changed");
	}

	/** Opens a page and takes a form from it: the one with this address, or the first. */
	private SentForm form(String page, String action) {
		return form(page, action, "main form[method=post]");
	}

	private SentForm form(String page, String action, String selector) {
		Document opened = this.me.open(page);
		return (action != null) ? SentForm.of(opened, action) : SentForm.of(opened.selectFirst(selector));
	}

	/** Fills in the form on a page, and follows a link of the list after that. */
	private String linkAfter(String page, String action, String list, String link, String... fields) {
		assertThat(form(page, action).with(fields).send(this.me)).hasStatus3xxRedirection();
		return this.me.open(list).select(link).attr("href");
	}

	private String passkey() {
		UUID id = UUID.randomUUID();
		this.people.addPasskey(this.me.me(), id, "Phone");
		return "/settings/passkeys/" + id;
	}

	private String routine() {
		return redirect(form("/routine/new", null).with("name", "At noon", "partOfDay", "OTHER", "exercises", "bridge")
			.send(this.me));
	}

	private static SentForm playedSession(SentAgainTests test) {
		String session = redirect(test.form("/routine/morning", "/routine/morning/play?as=whole").send(test.me));
		test.me.send(session + "/steps", "done", 0);
		test.me.send(session + "/steps", "stop", true);
		return test.form(session, session + "/log");
	}

	private Document advice(String answers) {
		MvcTestResult result = send("/relief", answers);
		assertThat(result).hasStatusOk();
		return SignedInPerson.page(result);
	}

	private Document endedSession() {
		SentForm.of(advice(CALM), "/relief/session").send(this.me);
		this.clock.advance(Duration.ofMinutes(40));
		return this.me.open("/relief/session");
	}

	private MvcTestResult send(String address, String answers) {
		return this.me.post(address, (Object[]) answers.split("[ =]"));
	}

	/** Returns where a response leads, without what it says was saved. */
	private static String redirect(MvcTestResult result) {
		assertThat(result).hasStatus3xxRedirection();
		return String.valueOf(result.getResponse().getRedirectedUrl()).replaceAll("[?&]saved=.*|#.*", "");
	}

	private List<Entry> entries() {
		return this.diary.on(this.me.me(), LocalDate.parse(DAY));
	}

	private List<Set<WarningSign>> checks() {
		return entries().stream()
			.filter((entry) -> entry.kind() == EntryKind.SAFETY)
			.map((entry) -> ((SafetyCheckEntry) entry).content().signs())
			.toList();
	}

	private List<Entry> exercises() {
		return entries().stream().filter(ExerciseEntry.class::isInstance).toList();
	}

	/**
	 * A form that is sent twice, with different content.
	 *
	 * @param form opens the form
	 * @param first what is filled in first
	 * @param shownFirst what the question shows of it
	 * @param both whether both can be saved
	 */
	record Case(Function<SentAgainTests, SentForm> form, List<String> first, List<String> second, String shownFirst,
			String shownSecond, boolean both) {

		Case twice() {
			return new Case(this.form, this.first, this.second, this.shownFirst, this.shownSecond, true);
		}

	}

}
