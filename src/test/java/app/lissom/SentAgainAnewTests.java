package app.lissom;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import app.lissom.diary.Entry;
import app.lissom.diary.SignedInPerson;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends the same forms from pages that were loaded anew, so that they have other ids: as
 * after the Back button of a browser that loads the page again and fills in what was
 * typed.
 */
@LissomTest
@Tag("database")
@Tag("pages")
class SentAgainAnewTests extends SentAgainSteps {

	private static final String DIARY = "/diary/" + DAY;

	@ParameterizedTest
	@CsvSource({ "/diary/2026-11-22/note, note=hello, 3", "/diary/2026-11-21/note, note=hello, 3",
			"/diary/2026-11-22/pain, level=4, 3", "/diary/2026-11-22/medicine, name=Ibuprofen amount=400, 3",
			"/diary/2026-11-22/massage, massage=SWEDISH, 3", "/diary/2026-11-22/relief, protocol=ICE, 3",
			"/diary/2026-11-22/function, averagePain=6 enjoyment=6 activity=6, 3",
			"/diary/2026-11-22/exercise, exercises=bridge sets=2, 0", "/diary/2026-11-22/water, amount=300, 0",
			"/diary/2026-11-22/posture, , 0", "/diary/exercises/new, name=Glide, 3",
			"/reminders/new/own, text=Call starts=15:00, 3",
			"/routine/new, name=Noon partOfDay=OTHER exercises=bridge, 3" })
	void asksWhetherItIsMeant(String page, String fields, int minutes) {
		String[] typed = (fields != null) ? fields.split("[ =]") : new String[0];
		assertThat(last(page).with(typed).send(this.me)).hasStatus3xxRedirection();
		this.clock.advance(Duration.ofMinutes(minutes));
		SentForm again = last(page).with(typed);
		Document question = question(again);
		assertThat(question.title()).startsWith("You've already saved the same");
		assertThat(question.select("main .card")).hasSize(1);
		question(again);
		Elements answers = question.select("main form");
		assertThat(answers).hasSize(1);
		assertThat(SentForm.of(answers.get(0)).send(this.me)).hasStatus3xxRedirection();
		assertThat(again.send(this.me)).as("saved meanwhile").hasStatus3xxRedirection();
		question(last(page).with(typed));
	}

	/** The form with what was typed comes after those that need one tap. */
	private SentForm last(String page) {
		Elements forms = this.me.open(page).select("main form[method=post]");
		return SentForm.of(forms.get(forms.size() - 1));
	}

	@ParameterizedTest
	@CsvSource({ "/diary/2026-11-22/note, note=hello, note=bye, 0", "/diary/2026-11-22/pain, level=4, level=4, 20",
			"/diary/2026-11-22/exercise, exercises=bridge, exercises=bridge, 2",
			"/diary/2026-11-21/exercise, exercises=bridge, exercises=bridge, 0",
			"/diary/2026-11-22/water, amount=300, amount=300, 1", "/diary/2026-11-21/water, amount=300, amount=300, 0",
			"/diary/2026-11-22/pain, level=4, level=4 time=09:15, 0" })
	void savesWhatMayHaveHappenedTwice(String page, String first, String second, int minutes) {
		last(page).with(first.split("[ =]")).send(this.me);
		this.clock.advance(Duration.ofMinutes(minutes));
		assertThat(last(page).with(second.split("[ =]")).send(this.me)).hasStatus3xxRedirection();
		assertThat(entries(page.substring(7, 17))).hasSize(2);
	}

	@Test
	void aTapIsAnother() {
		for (String form : List.of(DIARY + "/water", DIARY + "/pain", DIARY + "/posture")) {
			for (int i = 0; i < 2; i++) {
				SentForm tap = SentForm.of(this.me.open(DIARY), form);
				assertThat(tap.with("amount", "250", "level", "3").send(this.me)).hasStatus3xxRedirection();
			}
		}
		assertThat(entries(DAY)).hasSize(6);
	}

	@Test
	void savesWhatIsNewAndAsksAboutTheRest() {
		last(DIARY + "/exercise").with("exercises", "bridge").send(this.me);
		SentForm both = last(DIARY + "/exercise").withAll("exercises", "bridge", "clamshell");
		for (int i = 0; i < 2; i++) {
			Document question = question(both);
			assertThat(question.title()).startsWith("You've already saved the same");
			assertThat(question.select("main .card").eachText()).singleElement().asString().contains("Bridge");
			assertThat(entries(DAY)).hasSize(2);
		}
		assertThat(SentForm.of(question(both).selectFirst("main form")).send(this.me)).hasStatus3xxRedirection();
		assertThat(entries(DAY)).hasSize(3);
		assertThat(both.send(this.me)).as("saved meanwhile").hasStatus3xxRedirection();
		assertThat(entries(DAY)).hasSize(3);
	}

	@Test
	void savesAllThatWaitedInTheBrowser() {
		for (int i = 0; i < 2; i++) {
			assertThat(this.me.postByScript(DIARY + "/pain", "level", "4", "time", "09:15")).hasStatus3xxRedirection();
		}
		assertThat(entries(DAY)).hasSize(2);
	}

	@Test
	void savesAgainWhatWasDeleted() {
		last(DIARY + "/note").with("note", "hello").send(this.me);
		entries(DAY).forEach((entry) -> this.me.post("/diary/entries/" + entry.id() + "/delete"));
		assertThat(last(DIARY + "/note").with("note", "hello").send(this.me)).hasStatus3xxRedirection();
		assertThat(entries(DAY)).hasSize(1);
	}

	private List<Entry> entries(String day) {
		return this.diary.on(this.me.me(), LocalDate.parse(day));
	}

}
