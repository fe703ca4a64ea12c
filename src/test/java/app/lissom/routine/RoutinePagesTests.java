package app.lissom.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SentForm;
import app.lissom.exercises.PartOfDay;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the pages that show, change and play routines. */
@LissomTest
@Tag("database")
@Tag("pages")
class RoutinePagesTests extends RoutineSteps {

	@Test
	void startWithTheTherapistsExercises() {
		assertThat(names("/routine/morning")).containsExactly("Pelvic tilt", "Bridge", "Clamshell",
				"Hip flexor stretch");
		assertThat(names("/routine/bedtime")).startsWith("Cat-cow stretch").hasSize(5);
		assertThat(this.me.open("/routine/morning").select("main").text()).contains("Why so little bending?",
				"85 people");
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
		this.me.send("/routine/morning/steps/1/move", "seen", 0, "way", "UP");
		assertThat(names("/routine/morning")).startsWith("Bridge", "Pelvic tilt");
		assertThat(this.me.open("/routine/morning/edit").select("[name=seen]").first().val()).isEqualTo("0");
		this.me.send("/routine/morning/steps", "seen", 0, "exercise", "pigeon");
		this.me.send("/routine/morning/steps/0/move", "seen", 1, "way", "REMOVE");
		this.me.send("/routine/morning/steps/0", "seen", 2, "sets", 1, "repetitions", 12, "seconds", 6, "rest", 2,
				"bothSides", "true");
		assertThat(names("/routine/morning")).containsExactly("Pelvic tilt", "Clamshell", "Hip flexor stretch",
				"Pigeon pose");
		assertThat(this.me.open("/routine/morning").select(".exercise-list-dose").first().text())
			.isEqualTo("12 times on each side, held for 6 seconds");
		assertThat(this.mvc.get().uri("/routine/morning")).bodyText().contains("2 sets of 8");
		this.me.send("/routine/morning/delete");
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
			this.me.send("/routine/morning/done?original=true", "id", id, "day", day, "time",
					Objects.requireNonNullElse(time, ""));
		}
		assertThat(on(logged)).hasSize(4).allMatch((entry) -> !entry.at().isAfter(this.clock.instant()));
	}

	@ParameterizedTest
	@CsvSource({ "day, 2026-02-30", "time, 25:00", "id, x" })
	void refuseToLogWhatNobodyWrites(String field, String value) {
		assertThat(this.me.post("/routine/morning/done?original=true", field, value)).hasStatus4xxClientError();
		assertThat(today()).isEmpty();
	}

	@Test
	void doNotChangeWhatAnotherDeviceChanged() {
		this.me.send("/routine/bedtime/steps/0/move", "seen", 0, "way", "DOWN");
		this.me.send("/routine/bedtime/steps/0/move", "seen", 0, "way", "DOWN");
		List<String> before = names("/routine/bedtime");
		MvcTestResult late = this.me.post("/routine/bedtime/steps/0/move", "seen", 0, "way", "REMOVE");
		assertThat(late.getResponse().getRedirectedUrl()).endsWith("stale=true");
		assertThat(names("/routine/bedtime")).isEqualTo(before).hasSize(5);
	}

	@Test
	void rejectDosesOutOfRange() {
		assertThat(this.me
			.sendWrong("/routine/morning/steps/0", "seen", 0, "sets", 6, "repetitions", 0, "seconds", 121, "rest", 61)
			.select(".summary li")).hasSize(4);
		assertThat(this.me.post("/routine/morning/steps/0", "seen", 0, "sets", "many")).hasStatus(422);
		assertThat(this.me.post("/routine/morning/steps/9", "seen", 0)).hasStatus(404);
		assertThat(this.me.post("/routine/morning/steps", "seen", 0, "exercise", "flying")).hasStatus(400);
	}

	@Test
	void canContainCustomExercises() {
		UUID glide = UUID.randomUUID();
		this.me.send("/diary/exercises", "id", glide, "name", "Nerve glide", "steps", "Slide the foot.");
		UUID id = UUID.randomUUID();
		for (int i = 0; i < 2; i++) {
			this.me.send("/routine", "id", id, "name", "At noon", "partOfDay", "OTHER", "exercises", "own:" + glide,
					"exercises", "bridge");
		}
		assertThat(this.me.open("/routine").select(".routine-name").eachText()).containsExactly("Morning routine",
				"Bedtime routine", "At noon", "Walking plan");
		assertThat(names("/routine/" + id)).containsExactly("Nerve glide", "Bridge");
		this.me.send("/routine/" + id + "/done", "id", UUID.randomUUID());
		assertThat(done()).extracting((entry) -> entry.content().exercise().customId()).contains(glide);
		this.me.send("/routine/" + id + "/delete");
		assertThat(this.me.open("/routine").select(".routine-name")).hasSize(3);
		assertThat(this.me.sendWrong("/routine", "name", " ", "exercises", "flying").select(".summary li")).hasSize(3);
	}

	@Test
	void areDeletedOnlyByASecondTap() {
		UUID id = UUID.randomUUID();
		this.me.send("/routine", "id", id, "name", "At noon", "partOfDay", "OTHER", "exercises", "bridge");
		this.me.send("/routine/morning/steps", "seen", 0, "exercise", "pigeon");
		for (String routine : new String[] { "/routine/" + id, "/routine/morning" }) {
			Document edit = this.me.open(routine + "/edit");
			assertThat(edit.select("form[action$=/delete]")).isEmpty();
			Document question = this.me.open(edit.select("main a[href$=/delete]").attr("href"));
			assertThat(question.select("h1").text()).endsWith("this routine?");
			assertThat(question.select("main a").attr("href")).isEqualTo(routine + "/edit");
			assertThat(SentForm.of(question, routine + "/delete").send(this.me)).hasStatus3xxRedirection();
			assertThat(this.me.get(routine + "/delete")).as("gone").hasStatus(404);
		}
		assertThat(names("/routine/morning")).doesNotContain("Pigeon pose");
	}

	@Test
	void canBeRenamed() {
		UUID id = UUID.randomUUID();
		this.me.send("/routine", "id", id, "name", "At noon", "partOfDay", "OTHER", "exercises", "bridge");
		String address = "/routine/" + id + "/name";
		assertThat(this.me.open(address).select("input[name=name]").val()).isEqualTo("At noon");
		assertThat(this.me.sendWrong(address, "name", " ").select(".summary li")).hasSize(1);
		this.me.send(address, "name", " After work ");
		assertThat(this.me.open("/routine").select(".routine-name").eachText()).contains("After work")
			.doesNotContain("At noon");
		assertThat(names("/routine/" + id)).containsExactly("Bridge");
		assertThat(this.me.post("/routine/morning/name", "name", "Mine")).hasStatus(404);
	}

	@Test
	void areLoggedAndUndoneWithOneTap() {
		UUID id = UUID.randomUUID();
		for (int i = 0; i < 2; i++) {
			this.me.send("/routine/morning/done", "id", id);
		}
		assertThat(done()).hasSize(4).allSatisfy((entry) -> {
			assertThat(entry.content().partOfDay()).isEqualTo(PartOfDay.MORNING);
			assertThat(entry.content().minutes().value()).isBetween(3, 4);
			assertThat(entry.content().feedback()).isNull();
		});
		this.me.send("/routine/sessions/" + id + "/delete");
		assertThat(done()).isEmpty();
	}

	@Test
	void aFlareDayShowsThePersonsNote() {
		assertThat(this.me.sendWrong("/routine/flare", "note", "a".repeat(10_001)).select(".summary").text())
			.contains("shorter");
		this.me.send("/routine/flare", "note", "Warm bath. Call Jo.");
		assertThat(this.me.open("/").select("#routine").text()).doesNotContain("Warm bath");
		for (int i = 0; i < 2; i++) {
			this.me.send("/routine/today", "kind", "FLARE");
		}
		assertThat(this.me.open("/").select("#routine").text()).contains("Warm bath. Call Jo.",
				"1 of the last 28 days");
		assertThat(names("/routine/bedtime")).containsExactly("Cat-cow stretch", "Pelvic tilt", "Hip flexor stretch");
		assertThat(names("/routine/bedtime?as=whole")).hasSize(5);
		this.me.send("/routine/today", "kind", "");
		this.me.send("/routine/flare", "note", " ");
		assertThat(this.me.open("/routine/flare").select("textarea").text()).isEmpty();
		assertThat(names("/routine/bedtime")).hasSize(5);
	}

	private List<String> names(String address) {
		return this.me.open(address).select(".exercise-list-name").eachText();
	}

}
