package app.lissom.routine;

import java.time.Duration;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SentForm;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.kernel.Minutes;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Plays routines on their pages. */
@LissomTest
@Tag("database")
@Tag("pages")
class RoutineSessionPagesTests extends RoutineSteps {

	@Test
	void arePlayedExerciseByExercise() {
		UUID id = UUID.randomUUID();
		this.me.send("/routine/morning/play", "id", id, "before", 6);
		String session = "/routine/sessions/" + id;
		assertThat(this.me.open(session).title().replaceAll("[:–].*", "").strip()).isEqualTo("Pelvic tilt");
		this.clock.advance(Duration.ofSeconds(150));
		this.me.send(session + "/steps", "done", 0);
		assertThat(this.me.open(session).title().replaceAll("[:–].*", "").strip()).isEqualTo("Bridge");
		this.me.send(session + "/steps", "skipped", 1);
		this.me.send(session + "/steps", "back", true);
		assertThat(this.me.open(session).title().replaceAll("[:–].*", "").strip()).isEqualTo("Bridge");
		this.clock.advance(Duration.ofHours(3));
		this.me.send(session + "/steps", "done", 1);
		this.me.send(session + "/steps", "skipped", 2);
		this.clock.advance(Duration.ofSeconds(10));
		this.me.send(session + "/steps", "done", 3);
		assertThat(this.me.open(session).title().replaceAll("[:–].*", "").strip()).isEqualTo("How was it?");
		assertThat(this.me.sendWrong(session + "/log", "after", 11).select(".summary").text()).contains("from 0 to 10");
		assertThat(this.me.post(session + "/log", "ease[0]", "FINE")).hasStatus(400);
		for (int i = 0; i < 2; i++) {
			this.me.send(session + "/log", "ease[0]", "EASIER", "ease[1]", "WORSE", "ease[2]", "SAME", "after", 4);
		}
		assertThat(done())
			.extracting((entry) -> entry.content().exercise().slug() + " " + Minutes.valueOf(entry.content().minutes())
					+ " " + entry.content().feedback())
			.containsExactlyInAnyOrder("pelvic-tilt 3 " + ExerciseFeedback.EASIER, "bridge 5 " + ExerciseFeedback.WORSE,
					"hip-flexor-stretch null null");
		assertThat(this.me.open(session).select("main").text()).contains("Pain before: 6. Pain after: 4.");
	}

	@Test
	void logAsManyMinutesAsTheySay() {
		UUID id = UUID.randomUUID();
		this.me.send("/routine/morning/play", "id", id);
		String session = "/routine/sessions/" + id;
		for (int i = 0; i < 4; i++) {
			this.clock.advance(Duration.ofSeconds(25));
			this.me.send(session + "/steps", "done", i);
		}
		this.me.send(session + "/log");
		assertThat(this.me.open(session).select("main .lead").text()).isEqualTo("It is in your diary: 2 minutes.");
		assertThat(done()).hasSize(4)
			.extracting((entry) -> Minutes.valueOf(entry.content().minutes()))
			.containsExactlyInAnyOrder(null, 1, null, 1);
	}

	/** The first exercise of the morning takes 179 seconds. */
	@ParameterizedTest
	@CsvSource({ "80, 1", "179, 3", "239, 3", "299, 4", "3600, 6" })
	void doNotCountGettingReady(int seconds, int minutes) {
		UUID id = UUID.randomUUID();
		this.me.send("/routine/morning/play", "id", id);
		this.clock.advance(Duration.ofSeconds(seconds));
		this.me.send("/routine/sessions/" + id + "/steps", "done", 0);
		this.me.send("/routine/sessions/" + id + "/steps", "stop", true);
		this.me.send("/routine/sessions/" + id + "/log");
		assertThat(done()).singleElement()
			.extracting((entry) -> Minutes.valueOf(entry.content().minutes()))
			.isEqualTo(minutes);
	}

	@Test
	void endEarlyWithoutBlame() {
		UUID id = UUID.randomUUID();
		this.me.send("/routine/bedtime/play", "id", id);
		this.me.send("/routine/sessions/" + id + "/steps", "stop", true);
		assertThat(this.me.open("/routine/sessions/" + id).select("main").text()).contains("That's fine");
		this.me.send("/routine/sessions/" + id + "/delete");
		assertThat(this.me.get("/routine/sessions/" + id)).hasStatus(404);
		assertThat(this.me.sendWrong("/routine/bedtime/play", "before", 11).title()).startsWith("Error: ");
	}

	@Test
	void areDiscardedWithExercisesOnlyByASecondTap() {
		String session = "/routine/sessions/" + UUID.randomUUID();
		this.me.send("/routine/bedtime/play", "id", session.replaceFirst(".*/", ""));
		this.me.send(session + "/steps", "done", 0);
		this.me.send(session + "/steps", "stop", true);
		Document end = this.me.open(session);
		assertThat(end.select("form[action$=/delete]")).isEmpty();
		Document question = this.me.open(end.select("main a[href$=/delete]").attr("href"));
		assertThat(question.select("h1").text()).isEqualTo("Discard these exercises?");
		assertThat(this.me.open(question.select("main a").attr("href")).select("h1").text())
			.isEqualTo(end.select("h1").text());
		assertThat(SentForm.of(question, session + "/delete").send(this.me)).hasStatus3xxRedirection();
		assertThat(this.me.get(session)).hasStatus(404);
		assertThat(done()).isEmpty();
	}

	@Test
	void leadBackIntoASessionThatIsUnderWay() {
		UUID id = UUID.randomUUID();
		String session = "/routine/sessions/" + id;
		assertThat(this.me.open("/routine/morning").select("main").text()).contains("Start").doesNotContain("Continue");
		this.me.send("/routine/morning/play", "id", id);
		this.clock.advance(Duration.ofSeconds(150));
		this.me.send(session + "/steps", "done", 0);
		Document page = this.me.open("/routine/morning?as=short");
		assertThat(page.select(".card--chosen").text()).contains("Next is exercise 2 of 4: Bridge.", "All of it.");
		assertThat(page.select(".button--main").eachText()).containsExactly("Continue");
		assertThat(page.select(".button--main").attr("href")).isEqualTo(session);
		assertThat(page.select("form[action^='/routine/morning/play'] > button").text()).isEqualTo("Start again");
		assertThat(this.me.open("/").select("#routine").text()).contains("exercise 2 of 4 Continue");
		assertThat(this.me.open("/routine/bedtime").text()).doesNotContain("Continue");
		UUID again = UUID.randomUUID();
		this.me.send("/routine/morning/play", "id", again);
		assertThat(this.me.open("/routine/morning").select(".button--main").attr("href")).endsWith("/" + again);
		this.clock.advance(Duration.ofSeconds(10));
		this.me.send("/routine/sessions/" + again + "/steps", "done", 0, "stop", true);
		assertThat(this.me.open("/routine/morning").select(".card--chosen").text()).contains("how it was");
		this.me.send("/routine/sessions/" + again + "/log");
		assertThat(this.me.open("/routine/morning").text()).doesNotContain("Continue");
		assertThat(this.me.open("/").select("#routine").text()).contains("done today");
	}

	@Test
	void sayThatNothingWasFinished() {
		UUID id = UUID.randomUUID();
		this.me.send("/routine/morning/play", "id", id);
		for (int i = 0; i < 4; i++) {
			this.me.send("/routine/sessions/" + id + "/steps", "skipped", i);
		}
		Document end = this.me.open("/routine/sessions/" + id);
		assertThat(end.select("h1").text()).isEqualTo("No exercise finished this time");
		assertThat(end.title()).startsWith("No exercise finished this time");
		assertThat(this.me.open("/routine/morning").text()).as("nothing to go on with").doesNotContain("Continue");
		assertThat(this.me.open("/").select("#routine").text()).doesNotContain("Continue");
	}

	/** Repetitions of an exercise that was not finished leave no mark. */
	@Test
	void doNotSayThatEverythingWasSkipped() {
		UUID id = UUID.randomUUID();
		this.me.send("/routine/bedtime/play", "id", id);
		this.me.send("/routine/sessions/" + id + "/steps", "skipped", 0);
		String next = this.me.post("/routine/sessions/" + id + "/steps", "stop", true).getResponse().getRedirectedUrl();
		Document end = this.me.open(next);
		assertThat(end.select("h1").text()).isEqualTo("No exercise finished this time");
		assertThat(this.me.open("/routine/sessions/" + id).select("h1").text()).as("later, and from a link")
			.isEqualTo("No exercise finished this time");
		assertThat(end.select("main").text()).contains("nothing to save").doesNotContain("skipped");
	}

}
