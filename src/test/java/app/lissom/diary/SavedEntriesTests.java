package app.lissom.diary;

import java.time.Duration;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SentForm;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@Tag("pages")
class SavedEntriesTests extends SignedInPageTest {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary", "/diary/2026-11-20" })
	void areNamedInTheCardThatWasTapped(String page) {
		Document answered = follow(SentForm.of(this.me.open(page).selectFirst("#water form")).with("amount", "250"));
		Element saved = answered.selectFirst("#water #saved");
		assertThat(saved.text()).startsWith("250 ml added Undo");
		assertThat(saved.attr("role")).isEqualTo("status");
		assertThat(saved.attr("tabindex")).isEqualTo("-1");
		answered = follow(SentForm.of(answered.selectFirst("#pain form")).with("level", "6"));
		assertThat(answered.select("#pain #saved").text()).contains("Pain 6 of 10", "added");
		assertThat(answered.select("#water #saved")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/settings", "/report", "/report/links", "/routine", "/routine/walking", "/reminders",
			"/diary/exercises", "/progress" })
	void areNotNamedOnPagesThatKnowNothingOfEntries(String page) {
		Entry water = Entries.of(this.me.me()).on(TODAY).water(250);
		this.diary.add(water);
		assertThat(this.me.open(page + "?saved=" + water.id() + "&at=page").select("#saved")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "exercise, exercises, bridge, Bridge", "massage, massage, REIKI, Massage: Reiki",
			"relief, protocol, ICE, Ice", "posture, from, today, Posture checked", "note, note, Stairs, Stairs" })
	void areNamedAboveTheListAfterAForm(String kind, String field, String value, String words) {
		MvcTestResult result = this.me.post("/diary/2026-11-22/" + kind, "id", UUID.randomUUID(), field, value);
		Document page = this.me.open(result.getResponse().getRedirectedUrl());
		assertThat(page.select("#saved").text()).contains(words, "added");
		assertThat(page.select("#saved ~ .entries .entry--" + kind)).hasSize(1);
	}

	@Test
	void areUndoneAndRestoredWhereTheyWereTapped() {
		Document added = follow(SentForm.of(this.me.open("/").selectFirst("#water form")).with("amount", "250"));
		Document undone = follow(SentForm.of(added.selectFirst("#saved form")));
		assertThat(undone.select("#water #saved").text()).contains("250 ml", "deleted", "Undo");
		assertThat(today()).isEmpty();
		Document restored = follow(SentForm.of(undone.selectFirst("#saved form")));
		assertThat(restored.select("#water #saved").text()).contains("250 ml", "back in your diary")
			.doesNotContain("added", "deleted");
		assertThat(restored.select("#saved form")).isEmpty();
		assertThat(today()).hasSize(1);
	}

	@Test
	void sayWhatIsStoredWhenTheirPageIsLoadedAgain() {
		MvcTestResult result = this.me.post("/diary/2026-11-22/water", "unit", "ML", "amount", "250", "from", "today");
		String address = result.getResponse().getRedirectedUrl();
		assertThat(this.me.open(address).select("#saved").text()).contains("added");
		UUID entry = today().get(0).id();
		this.me.send("/diary/entries/" + entry + "/delete");
		assertThat(this.me.open(address).select("#saved").text()).contains("deleted").doesNotContain("added");
		this.clock.advance(Entry.UNDO);
		assertThat(this.me.open(address).select("#saved")).isEmpty();
	}

	@Test
	void areNotUndoneByDeletingOnceTheyAreChanged() {
		this.me.send("/diary/2026-11-22/water", "unit", "ML", "amount", "250");
		Document form = this.me.open(this.me.open("/").select(".entry-actions a").attr("href"));
		Document changed = follow(SentForm.of(form.selectFirst("main form")).with("amount", "300"));
		assertThat(changed.select("#saved").text()).contains("300 ml", "saved");
		assertThat(changed.select("#saved form")).isEmpty();
	}

	@Test
	void areNotDeletedByAnUndoOfAFormThatChangedNothing() {
		this.me.send("/diary/2026-11-22/water", "unit", "ML", "amount", "250");
		Document form = this.me.open(this.me.open("/").select(".entry-actions a").attr("href"));
		Document same = follow(SentForm.of(form.selectFirst("main form")));
		assertThat(same.select("#saved").text()).contains("250 ml", "not changed").doesNotContain("added", "Undo");
		assertThat(same.select("#saved form")).isEmpty();
	}

	@Test
	void areAllExercisesOfAForm() {
		MvcTestResult result = this.me.post("/diary/2026-11-22/exercise", "id", UUID.randomUUID(), "exercises",
				"bridge", "exercises", "clamshell");
		Document page = this.me.open(result.getResponse().getRedirectedUrl());
		assertThat(page.select("#saved .entry-main").eachText()).containsExactly("Bridge", "Clamshell");
		follow(SentForm.of(page.selectFirst("#saved form")));
		assertThat(today()).isEmpty();
	}

	@Test
	void ofExercisesStartWithThoseDoneLately() {
		this.diary.add(Entries.of(this.me.me()).on(TODAY.minusDays(2)).exercise("pigeon"),
				Entries.of(this.me.me()).on(TODAY.minusDays(1)).exercise("clamshell"));
		Document form = this.me.open("/diary/2026-11-22/exercise");
		assertThat(form.select(".kinds button").eachText()).hasSize(6)
			.startsWith("Clamshell")
			.element(1)
			.asString()
			.startsWith("Pigeon");
		this.me.send("/diary/2026-11-22/exercise", "id", form.select(".kinds").parents().select("[name=id]").val(),
				"exercises", form.select(".kinds button").val());
		assertThat(today()).singleElement()
			.isInstanceOfSatisfying(ExerciseEntry.class,
					(entry) -> assertThat(entry.content().exercise().slug()).isEqualTo("clamshell"));
	}

	@Test
	void showNothingOfOthersAndNothingThatIsUnknown() {
		WaterEntry theirs = Entries.of(this.people.createAccount()).on(TODAY).water(250);
		this.diary.add(theirs);
		for (String id : new String[] { theirs.id().toString(), UUID.randomUUID().toString(), "true", "1,2", "%00" }) {
			assertThat(this.me.open("/?saved=" + id + "&at=water").select("#saved")).as(id).isEmpty();
		}
		assertThat(this.me.post("/diary/entries/" + theirs.id() + "/delete", "at", "water")).hasStatus(404);
	}

	@Test
	void ofARoutineAreItsExercises() {
		Document page = follow(SentForm.of(this.me.open("/").selectFirst("form[action='/routine/morning/done']")));
		assertThat(page.select("#routine #saved .entry-main").eachText()).contains("Bridge");
		assertThat(page.select("#routine").text()).contains("done today");
		Document undone = follow(SentForm.of(page.selectFirst("#saved form")));
		assertThat(undone.select("#routine").text()).doesNotContain("done today");
	}

	@Test
	void ofAnUndoneRoutineAreOneLineAndDoneAgainAfterItsUndo() {
		follow(SentForm.of(this.me.open("/").selectFirst("form[action='/routine/morning/done']")));
		Document undone = follow(SentForm.of(this.me.open("/").selectFirst("#routine .rows form[action$=/delete]")));
		assertThat(undone.select(".entry--deleted")).singleElement()
			.satisfies((line) -> assertThat(line.select(".entry-main").eachText()).hasSize(4).contains("Bridge"));
		assertThat(undone.select("#routine").text()).contains("deleted").doesNotContain("done today");
		Document restored = follow(SentForm.of(undone.selectFirst(".entry--deleted form")));
		assertThat(restored.select(".entry--deleted")).isEmpty();
		assertThat(restored.select("#routine").text()).contains("done today");
	}

	@Test
	void thatWereDeletedOneByOneAreLinesOfTheirOwn() {
		this.me.send("/diary/2026-11-22/exercise", "id", UUID.randomUUID(), "exercises", "bridge", "exercises",
				"clamshell");
		for (Entry entry : today()) {
			this.clock.advance(Duration.ofSeconds(1));
			this.me.send("/diary/entries/" + entry.id() + "/delete");
		}
		assertThat(this.me.open("/").select(".entry--deleted")).hasSize(2);
	}

	@Test
	void standInOneOrderOnEveryPage() {
		for (int hour = 8; hour < 12; hour++) {
			this.me.send("/diary/2026-11-22/note", "note", "at " + hour, "time", "%02d:00".formatted(hour));
		}
		assertThat(this.me.open("/diary").select(".entry-note").eachText()).containsExactly("at 11", "at 10", "at 9",
				"at 8");
		assertThat(this.me.open("/").select(".entry-note").eachText()).containsExactly("at 11", "at 10", "at 9",
				"at 8");
	}

	private Document follow(SentForm form) {
		MvcTestResult result = form.send(this.me);
		assertThat(result).hasStatus3xxRedirection();
		return this.me.open(String.valueOf(result.getResponse().getRedirectedUrl()));
	}

}
