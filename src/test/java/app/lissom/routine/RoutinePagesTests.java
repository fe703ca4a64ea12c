package app.lissom.routine;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.lissom.MutableClock;
import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the pages that show, change and play routines. */
@LissomTest
@Tag("database")
@Tag("pages")
class RoutinePagesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	@BeforeEach
	void signIn() {
		this.me = this.people.createAccount();
		this.clock.stopAt(Instant.parse("2026-11-22T07:00:00Z"));
	}

	@Test
	void startWithTheTherapistsExercises() {
		assertThat(names("/routine/morning")).containsExactly("Pelvic tilt", "Bridge", "Clamshell",
				"Hip flexor stretch");
		assertThat(names("/routine/bedtime")).startsWith("Cat-cow stretch").hasSize(5);
		assertThat(open("/routine/morning").select("main").text()).contains("Why so little bending?", "85 people");
	}

	@Test
	void areReadAndPlayedWithoutAnAccount() {
		for (int step = 1; step <= 5; step++) {
			assertThat(this.mvc.get().uri("/routine/morning/play?step=" + step)).hasStatusOk();
		}
		assertThat(this.mvc.get().uri("/routine/morning/play?step=6")).hasStatus(404);
		assertThat(this.mvc.get().uri("/routine/morning/play?step=0")).hasStatus(404);
		assertThat(this.mvc.get().uri("/routine/" + UUID.randomUUID())).hasStatus(302);
	}

	@Test
	void changeOnlyForTheirOwner() {
		send("/routine/morning/steps/1/move", "seen", 0, "way", "UP");
		assertThat(names("/routine/morning")).startsWith("Bridge", "Pelvic tilt");
		assertThat(open("/routine/morning/edit").select("[name=seen]").first().val()).isEqualTo("0");
		send("/routine/morning/steps", "seen", 0, "exercise", "pigeon");
		send("/routine/morning/steps/0/move", "seen", 1, "way", "REMOVE");
		send("/routine/morning/steps/0", "seen", 2, "sets", 1, "repetitions", 12, "seconds", 6, "rest", 2, "bothSides",
				"true");
		assertThat(names("/routine/morning")).containsExactly("Pelvic tilt", "Clamshell", "Hip flexor stretch",
				"Pigeon pose");
		assertThat(open("/routine/morning").select(".exercise-list-dose").first().text())
			.isEqualTo("12 times on each side, held for 6 seconds");
		assertThat(this.mvc.get().uri("/routine/morning")).bodyText().contains("2 sets of 8");
		send("/routine/morning/delete");
		assertThat(names("/routine/morning")).startsWith("Pelvic tilt", "Bridge");
	}

	/**
	 * A phone whose clock is wrong gets now; what was done earlier stays where it was.
	 */
	@ParameterizedTest
	@CsvSource({ "2026-11-21, 21:30, 2026-11-21", "2026-11-22, 06:30, 2026-11-22", "2026-11-22, 23:30, 2026-11-22",
			"2026-11-23, 06:30, 2026-11-22", "1899-12-31, 06:30, 2026-11-22", "2026-11-21, , 2026-11-22" })
	void logOnceWhatWasDoneWithoutNetwork(String day, @Nullable String time, LocalDate logged) {
		UUID id = UUID.randomUUID();
		for (int sent = 0; sent < 2; sent++) {
			send("/routine/morning/done?original=true", "id", id, "day", day, "time",
					Objects.requireNonNullElse(time, ""));
		}
		assertThat(this.diary.on(this.me, logged)).hasSize(4)
			.allMatch((entry) -> !entry.at().isAfter(this.clock.instant()));
	}

	@ParameterizedTest
	@CsvSource({ "day, 2026-02-30", "time, 25:00", "id, x" })
	void refuseToLogWhatNobodyWrites(String field, String value) {
		assertThat(post("/routine/morning/done?original=true", field, value)).hasStatus4xxClientError();
		assertThat(this.diary.on(this.me, DAY)).isEmpty();
	}

	@Test
	void doNotChangeWhatAnotherDeviceChanged() {
		send("/routine/bedtime/steps/0/move", "seen", 0, "way", "DOWN");
		send("/routine/bedtime/steps/0/move", "seen", 0, "way", "DOWN");
		List<String> before = names("/routine/bedtime");
		MvcTestResult late = post("/routine/bedtime/steps/0/move", "seen", 0, "way", "REMOVE");
		assertThat(late.getResponse().getRedirectedUrl()).endsWith("stale=true");
		assertThat(names("/routine/bedtime")).isEqualTo(before).hasSize(5);
	}

	@Test
	void rejectDosesOutOfRange() {
		assertThat(page(
				post("/routine/morning/steps/0", "seen", 0, "sets", 6, "repetitions", 0, "seconds", 121, "rest", 61),
				422)
			.select(".summary li")).hasSize(4);
		assertThat(post("/routine/morning/steps/0", "seen", 0, "sets", "many")).hasStatus(422);
		assertThat(post("/routine/morning/steps/9", "seen", 0)).hasStatus(404);
		assertThat(post("/routine/morning/steps", "seen", 0, "exercise", "flying")).hasStatus(400);
	}

	@Test
	void canContainCustomExercises() {
		UUID glide = UUID.randomUUID();
		send("/diary/exercises", "id", glide, "name", "Nerve glide", "steps", "Slide the foot.");
		UUID id = UUID.randomUUID();
		for (int i = 0; i < 2; i++) {
			send("/routine", "id", id, "name", "At noon", "partOfDay", "OTHER", "exercises", "own:" + glide,
					"exercises", "bridge");
		}
		assertThat(open("/routine").select(".routine-name").eachText()).containsExactly("Morning routine",
				"Bedtime routine", "At noon", "Walking plan");
		assertThat(names("/routine/" + id)).containsExactly("Nerve glide", "Bridge");
		send("/routine/" + id + "/done", "id", UUID.randomUUID());
		assertThat(done()).extracting((entry) -> entry.content().exercise().customId()).contains(glide);
		send("/routine/" + id + "/delete");
		assertThat(open("/routine").select(".routine-name")).hasSize(3);
		assertThat(page(post("/routine", "name", " ", "exercises", "flying"), 422).select(".summary li")).hasSize(3);
	}

	@Test
	void canBeRenamed() {
		UUID id = UUID.randomUUID();
		send("/routine", "id", id, "name", "At noon", "partOfDay", "OTHER", "exercises", "bridge");
		String address = "/routine/" + id + "/name";
		assertThat(open(address).select("input[name=name]").val()).isEqualTo("At noon");
		assertThat(page(post(address, "name", " "), 422).select(".summary li")).hasSize(1);
		send(address, "name", " After work ");
		assertThat(open("/routine").select(".routine-name").eachText()).contains("After work")
			.doesNotContain("At noon");
		assertThat(names("/routine/" + id)).containsExactly("Bridge");
		assertThat(post("/routine/morning/name", "name", "Mine")).hasStatus(404);
	}

	@Test
	void areLoggedAndUndoneWithOneTap() {
		UUID id = UUID.randomUUID();
		for (int i = 0; i < 2; i++) {
			send("/routine/morning/done", "id", id);
		}
		assertThat(done()).hasSize(4).allSatisfy((entry) -> {
			assertThat(entry.content().partOfDay()).isEqualTo(PartOfDay.MORNING);
			assertThat(entry.content().minutes().value()).isBetween(3, 4);
			assertThat(entry.content().feedback()).isNull();
		});
		send("/routine/sessions/" + id + "/delete");
		assertThat(done()).isEmpty();
	}

	@Test
	void arePlayedExerciseByExercise() {
		UUID id = UUID.randomUUID();
		send("/routine/morning/play", "id", id, "before", 6);
		String session = "/routine/sessions/" + id;
		assertThat(open(session).title().replaceAll("[:–].*", "").strip()).isEqualTo("Pelvic tilt");
		this.clock.advance(Duration.ofSeconds(150));
		send(session + "/steps", "done", 0);
		assertThat(open(session).title().replaceAll("[:–].*", "").strip()).isEqualTo("Bridge");
		send(session + "/steps", "skipped", 1);
		send(session + "/steps", "back", true);
		assertThat(open(session).title().replaceAll("[:–].*", "").strip()).isEqualTo("Bridge");
		this.clock.advance(Duration.ofHours(3));
		send(session + "/steps", "done", 1);
		send(session + "/steps", "skipped", 2);
		this.clock.advance(Duration.ofSeconds(10));
		send(session + "/steps", "done", 3);
		assertThat(open(session).title().replaceAll("[:–].*", "").strip()).isEqualTo("How was it?");
		assertThat(page(post(session + "/log", "after", 11), 422).select(".summary").text()).contains("from 0 to 10");
		assertThat(post(session + "/log", "ease[0]", "FINE")).hasStatus(400);
		for (int i = 0; i < 2; i++) {
			send(session + "/log", "ease[0]", "EASIER", "ease[1]", "WORSE", "ease[2]", "SAME", "after", 4);
		}
		assertThat(done())
			.extracting((entry) -> entry.content().exercise().slug() + " " + Minutes.valueOf(entry.content().minutes())
					+ " " + entry.content().feedback())
			.containsExactlyInAnyOrder("pelvic-tilt 3 " + ExerciseFeedback.EASIER, "bridge 5 " + ExerciseFeedback.WORSE,
					"hip-flexor-stretch null null");
		assertThat(open(session).select("main").text()).contains("Pain before: 6. Pain after: 4.");
	}

	@Test
	void logAsManyMinutesAsTheySay() {
		UUID id = UUID.randomUUID();
		send("/routine/morning/play", "id", id);
		String session = "/routine/sessions/" + id;
		for (int i = 0; i < 4; i++) {
			this.clock.advance(Duration.ofSeconds(25));
			send(session + "/steps", "done", i);
		}
		send(session + "/log");
		assertThat(open(session).select("main .lead").text()).isEqualTo("It is in your diary: 2 minutes.");
		assertThat(done()).hasSize(4)
			.extracting((entry) -> Minutes.valueOf(entry.content().minutes()))
			.containsExactlyInAnyOrder(null, 1, null, 1);
	}

	/** The first exercise of the morning takes 179 seconds. */
	@ParameterizedTest
	@CsvSource({ "80, 1", "179, 3", "239, 3", "299, 4", "3600, 6" })
	void doNotCountGettingReady(int seconds, int minutes) {
		UUID id = UUID.randomUUID();
		send("/routine/morning/play", "id", id);
		this.clock.advance(Duration.ofSeconds(seconds));
		send("/routine/sessions/" + id + "/steps", "done", 0);
		send("/routine/sessions/" + id + "/steps", "stop", true);
		send("/routine/sessions/" + id + "/log");
		assertThat(done()).singleElement()
			.extracting((entry) -> Minutes.valueOf(entry.content().minutes()))
			.isEqualTo(minutes);
	}

	@Test
	void endEarlyWithoutBlame() {
		UUID id = UUID.randomUUID();
		send("/routine/bedtime/play", "id", id);
		send("/routine/sessions/" + id + "/steps", "stop", true);
		assertThat(open("/routine/sessions/" + id).select("main").text()).contains("That's fine");
		send("/routine/sessions/" + id + "/delete");
		assertThat(get("/routine/sessions/" + id)).hasStatus(404);
		assertThat(page(post("/routine/bedtime/play", "before", 11), 422).title()).startsWith("Error: ");
	}

	@Test
	void aFlareDayShowsThePersonsNote() {
		assertThat(page(post("/routine/flare", "note", "a".repeat(10_001)), 422).select(".summary").text())
			.contains("shorter");
		send("/routine/flare", "note", "Warm bath. Call Jo.");
		assertThat(open("/").select("#routine").text()).doesNotContain("Warm bath");
		for (int i = 0; i < 2; i++) {
			send("/routine/today", "kind", "FLARE");
		}
		assertThat(open("/").select("#routine").text()).contains("Warm bath. Call Jo.", "1 of the last 28 days");
		assertThat(names("/routine/bedtime")).containsExactly("Cat-cow stretch", "Pelvic tilt", "Hip flexor stretch");
		assertThat(names("/routine/bedtime?as=whole")).hasSize(5);
		send("/routine/today", "kind", "");
		send("/routine/flare", "note", " ");
		assertThat(open("/routine/flare").select("textarea").text()).isEmpty();
		assertThat(names("/routine/bedtime")).hasSize(5);
	}

	@Test
	void thePlanAcceptsOnlyItsCurrentSuggestion() {
		assertThat(open("/routine/plan").select("main").text()).contains("may be suggested here");
		send("/routine/plan", "rule", "ONE_MORE", "accepted", true);
		assertThat(open("/routine/plan").select(".entry")).isEmpty();
		assertThat(names("/routine/morning")).hasSize(4);
		assertThat(open("/routine/morning").select(".exercise-list-dose").first().text()).startsWith("2 sets of 10");
	}

	@Test
	void thePlanAddsWhatIsAcceptedAndRemembersTheAnswer() {
		for (int back = 0; back < 3; back++) {
			this.diary
				.add(new ExerciseEntry(OwnedId.of(this.me, UUID.randomUUID()), Moment.stated(DAY.minusDays(back), null),
						ExerciseRef.ofGuide("bridge"), null, null, PartOfDay.BEDTIME, ExerciseFeedback.EASIER));
		}
		send("/routine/plan", "rule", "ONE_MORE", "accepted", true);
		assertThat(open("/routine/bedtime").select(".exercise-list-dose").first().text()).startsWith("9 rounds");
		assertThat(open("/routine/plan").select(".entry").text()).contains("Cat-cow stretch", "You said yes.");
		assertThat(open("/").select(".suggestion")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 7, 200 })
	void thePlanSuggestsThreeMinutesAfterAWeekWithoutBlame(int back) {
		this.diary
			.add(new ExerciseEntry(OwnedId.of(this.me, UUID.randomUUID()), Moment.stated(DAY.minusDays(back), null),
					ExerciseRef.ofGuide("bridge"), null, null, PartOfDay.MORNING, null));
		assertThat(open("/").select(".suggestion").text()).contains("Three minutes to start again?", "That's fine.");
		assertThat(
				post("/routine/plan", "rule", "SHORT_AFTER_BREAK", "accepted", true).getResponse().getRedirectedUrl())
			.startsWith("/routine/morning?as=short&saved=");
		assertThat(open("/routine/plan").select(".entry").text()).contains("Three minutes", "You said yes.");
	}

	/** Repetitions of an exercise that was not finished leave no mark. */
	@Test
	void doNotSayThatEverythingWasSkipped() {
		UUID id = UUID.randomUUID();
		send("/routine/bedtime/play", "id", id);
		send("/routine/sessions/" + id + "/steps", "skipped", 0);
		send("/routine/sessions/" + id + "/steps", "stop", true);
		Document end = open("/routine/sessions/" + id);
		assertThat(end.select("h1").text()).isEqualTo("You stopped early");
		assertThat(end.select("main").text()).contains("didn't finish an exercise").doesNotContain("skipped");
	}

	private List<ExerciseEntry> done() {
		return Entry.ofType(ExerciseEntry.class, this.diary.on(this.me, DAY));
	}

	private List<String> names(String address) {
		return open(address).select(".exercise-list-name").eachText();
	}

	private Document open(String address) {
		return page(get(address), 200);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(TestAccounts.as(this.me)).exchange();
	}

	private void send(String address, Object... fields) {
		assertThat(post(address, fields)).as(address).hasStatus3xxRedirection();
	}

	private MvcTestResult post(String address, Object... fields) {
		var request = this.mvc.post()
			.uri(address)
			.with(TestAccounts.as(this.me))
			.with(SecurityMockMvcRequestPostProcessors.csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i].toString(), fields[i + 1].toString());
		}
		return request.exchange();
	}

	private static Document page(MvcTestResult result, int status) {
		assertThat(result).hasStatus(status);
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
