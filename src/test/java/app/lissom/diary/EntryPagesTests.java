package app.lissom.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.diary.PainEntry.BodyArea;
import app.lissom.diary.PainEntry.Quality;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Note;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes entries with their forms. */
@LissomTest
@Tag("database")
@Tag("pages")
class EntryPagesTests extends SignedInPageTest {

	@Test
	void logsAGlassOfWaterWithOneTap() {
		for (int i = 0; i < 2; i++) {
			Document day = this.me.open("/diary");
			Element form = day.select("form[action$=/water]").first();
			assertThat(form.select("button").eachAttr("value")).containsExactly("150", "250", "330", "500");
			this.me.send(form.attr("action"), "id", form.select("[name=id]").val(), "unit", "ML", "amount", "250");
		}
		assertThat(today()).hasSize(2).allSatisfy((entry) -> assertThat(entry.at()).isEqualTo(NOW));
		assertThat(this.me.open("/diary").select("#water-sum").text()).isEqualTo("500 ml");
	}

	@Test
	void logsPainFromTheDaysOwnScale() {
		Document day = this.me.open("/diary");
		Element form = day.select("form[action$=/pain]").first();
		assertThat(form.select("input[type=radio]")).hasSize(11).noneMatch((radio) -> radio.hasAttr("checked"));
		assertThat(form.select("input[type=radio]").eachAttr("name")).containsOnly("level");
		MvcTestResult saved = this.me.post(form.attr("action"), "id", form.select("[name=id]").val(), "level", "6");
		assertThat(saved).redirectedUrl().startsWith("/diary/2026-11-22?saved=").endsWith("&at=pain#saved");
		assertThat(this.me.open("/diary").select("#pain .log-last").text()).isEqualTo("Last logged: 6, at 15:05");
	}

	@Test
	void asksAllThreeWeeklyQuestionsAndLosesNoAnswer() {
		String address = "/diary/2026-11-22/function";
		Document form = this.me.open(address);
		assertThat(form.select("main input[type=radio]")).hasSize(33).noneMatch((radio) -> radio.hasAttr("checked"));
		UUID id = SignedInPerson.drawn(form);
		Document page = this.me.sendWrong(address, "id", id, "averagePain", "5", "activity", "11");
		assertThat(page.select(".summary a").eachAttr("href")).containsExactlyInAnyOrder("#enjoyment", "#activity");
		assertThat(page.select("main input[checked]").eachAttr("id")).containsExactly("averagePain-5");
		assertThat(SignedInPerson.drawn(page)).isEqualTo(id);
		this.me.send(address, "id", id, "averagePain", "5", "enjoyment", "4", "activity", "4");
		assertThat(this.me.open("/diary").select(".entry--function").text()).contains("Weekly questions: 4.3 of 10",
				"Average pain 5", "Enjoyment of life 4", "General activity 4");
		assertThat(today()).singleElement().satisfies((entry) -> assertThat(entry.painReadings()).isEmpty());
		this.me.send(address + "/" + id, "seen", id + "~0", "averagePain", "0", "enjoyment", "0", "activity", "1");
		assertThat(this.me.open("/diary").select(".entry--function").text()).contains("0.3 of 10");
		this.me.send("/diary/entries/" + id + "/delete");
		assertThat(today()).isEmpty();
	}

	@Test
	void writesAllThatThereIsToSayAboutPain() {
		this.me.send("/diary/2026-11-20/pain", "id", UUID.randomUUID(), "level", "3", "feeling", "BOTH", "qualities",
				"STIFF", "qualities", "DULL", "places", "HIP", "places", "LOW_BACK", "side", "RIGHT", "note",
				"up the stairs\r\n\u05e9\u05dc\u05d5\u05dd \ud83d\ude42", "time", "07:30");
		assertThat(on(TODAY.minusDays(2))).singleElement().satisfies((entry) -> {
			PainEntry pain = (PainEntry) entry;
			assertThat(pain.content().areas()).containsExactly(BodyArea.LOW_BACK, BodyArea.HIP);
			assertThat(pain.content().qualities()).containsExactly(Quality.DULL, Quality.STIFF);
			assertThat(pain.content().note())
				.isEqualTo(new Note("up the stairs\n\u05e9\u05dc\u05d5\u05dd \ud83d\ude42"));
			assertThat(pain.at()).isEqualTo("2026-11-20T06:30:00Z");
			assertThat(pain.day()).isEqualTo("2026-11-20");
		});
	}

	@Test
	void asksForTheKindOfPainOnlyWhereMoreIsSaid() {
		assertThat(this.me.open("/diary").select("[name=qualities]")).isEmpty();
		Element details = this.me.open("/diary/2026-11-22/pain").selectFirst("details");
		assertThat(details.hasAttr("open")).isFalse();
		assertThat(details.select("[name=qualities]").eachAttr("value")).containsExactly("SHARP", "DULL", "BURNING",
				"SHOOTING", "NUMB", "STIFF");
		this.me.send("/diary/2026-11-22/pain", "id", UUID.randomUUID(), "level", "3", "qualities", "BURNING");
		Document page = this.me.open("/diary");
		assertThat(page.select(".entry").text()).contains("Pain 3 of 10 Burning");
		assertThat(page.select("#pain a[href=/guide/warning-signs]")).isEmpty();
		assertThat(this.me.open(page.selectFirst(".entry-action").attr("href")).selectFirst("details").hasAttr("open"))
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "NUMB", "SHOOTING" })
	void linksToTheWarningSignsFromNumbOrShootingPain(String quality) {
		this.me.send("/diary/2026-11-21/pain", "id", UUID.randomUUID(), "level", "3", "qualities", quality);
		assertThat(this.me.open("/diary").select("#pain a[href=/guide/warning-signs]")).isEmpty();
		Document page = this.me.open("/diary/2026-11-21");
		assertThat(page.select("#pain").text()).contains("You logged numb or shooting pain.");
		assertThat(page.select("#pain a[href=/guide/warning-signs]")).hasSize(1);
		this.me.send(page.selectFirst(".entry form[action$=/delete]").attr("action"));
		assertThat(this.me.open("/diary/2026-11-21").select("#pain a[href=/guide/warning-signs]")).isEmpty();
	}

	@Test
	void makesAnEntryOfEachExercise() {
		String form = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			this.me.send("/diary/2026-11-22/exercise", "id", form, "exercises", "bridge", "exercises", "clamshell",
					"minutes", "10", "sets", "2", "partOfDay", "BEDTIME", "ease", "EASIER", "time", "08:00");
		}
		assertThat(today()).hasSize(2)
			.extracting((entry) -> ((ExerciseEntry) entry).content().exercise().slug())
			.containsExactlyInAnyOrder("bridge", "clamshell");
		assertThat(this.me.open("/diary").select(".entry").text()).contains("10 minutes", "2 sets", "At bedtime",
				"Easier than last time");
	}

	@Test
	void logsAMedicineInThePersonsOwnWords() {
		assertThat(this.me.open("/diary").select(".log--add a[href$=/medicine]").text())
			.isEqualTo("Medicines and other help");
		this.me.send("/diary/2026-11-20/medicine", "id", UUID.randomUUID(), "name", " \u05d0\u05d1\u05d2 <b> ",
				"amount", " 1/2 ", "note", "", "time", "08:00");
		assertThat(on(TODAY.minusDays(2))).singleElement()
			.satisfies((entry) -> assertThat(entry.content())
				.isEqualTo(new MedicineEntry.Content("\u05d0\u05d1\u05d2 <b>", "1/2", null)));
		Document page = this.me.open("/diary/2026-11-21");
		assertThat(page.select("#medicine button").text()).isEqualTo("\u05d0\u05d1\u05d2 <b>, 1/2");
		assertThat(page.select(".week").text()).contains("medicine or other help");
		Element form = page.selectFirst("#medicine form");
		this.me.send(form.attr("action"), "id", form.select("[name=id]").val(), "name",
				form.select("[name=name]").val(), "amount", "");
		assertThat(on(TODAY.minusDays(1))).singleElement().satisfies((entry) -> assertThat(entry.at()).isNull());
		assertThat(this.me.open("/diary").select("#medicine button").eachText())
			.containsExactly("\u05d0\u05d1\u05d2 <b>", "\u05d0\u05d1\u05d2 <b>, 1/2");
	}

	@Test
	void logsReliefMassagePostureAndNotes() {
		this.me.send("/diary/2026-11-22/relief", "id", UUID.randomUUID(), "protocol", "HEAT", "minutes", "20", "before",
				"6", "after", "4");
		this.me.send("/diary/2026-11-22/massage", "id", UUID.randomUUID(), "massage", "HOT_STONE", "before", 7, "after",
				5, "nextOn", "2026-12-06");
		this.me.send("/diary/2026-11-22/posture", "id", UUID.randomUUID());
		this.me.send("/diary/2026-11-22/note", "id", UUID.randomUUID(), "note", "\ud83d\ude42".repeat(10_000));
		assertThat(today()).extracting(Entry::kind)
			.containsExactlyInAnyOrder(EntryKind.RELIEF, EntryKind.MASSAGE, EntryKind.POSTURE, EntryKind.NOTE);
		assertThat(this.me.open("/diary").select(".entry").text()).contains("Pain before: 6", "Pain after: 4",
				"Pain before: 7", "Pain after: 5", "Next one: Sunday 6 December 2026");
	}

	@Test
	void backfillsADayWithoutATime() {
		this.me.send("/diary/2026-11-21/water", "id", UUID.randomUUID(), "unit", "ML", "amount", "250");
		assertThat(on(TODAY.minusDays(1))).singleElement().extracting(Entry::at).isNull();
	}

	@Test
	void acceptsFluidOunces() {
		this.me.send("/diary/2026-11-22/water", "id", UUID.randomUUID(), "unit", "FL_OZ", "amount", " 8,5 ");
		assertThat(today()).singleElement()
			.isInstanceOfSatisfying(WaterEntry.class,
					(entry) -> assertThat(entry.content().water()).isEqualTo(WaterVolume.ofMillilitres(251)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "pain|level=11|Choose a number from 0 to 10", "pain|level=-1|Choose a number from 0 to 10",
					"pain|level=six|Choose a number from 0 to 10", "pain|feeling=TIGHT|Choose a number",
					"pain|level=3&feeling=SAD|Choose one", "pain|level=3&places=KNEE|Choose from this list",
					"pain|level=3&time=25:00|Enter a time", "pain|level=3&time=15:06|hasn't come yet",
					"pain|level=3&id=garbage|save it again", "pain|level=3&seen=garbage|save it again",
					"pain|level=99999999999999999999|Choose a number from 0 to 10",
					"water|unit=ML&amount=-3|from 1 to 5,000 ml", "water|unit=ML&amount=0|from 1 to 5,000 ml",
					"water|unit=ML&amount=5001|from 1 to 5,000 ml", "water|unit=ML&amount=1e3|from 1 to 5,000 ml",
					"water|unit=FL_OZ&amount=170|from 0.1 to 169 fl oz", "water|unit=ML|from 1 to 5,000 ml",
					"water|amount=250&unit=CUPS|Please", "exercise|exercises=bridge&minutes=1000000|from 1 to 1,440",
					"exercise|exercises=bridge&minutes=0|from 1", "exercise|exercises=bridge&sets=101|from 1 to 100",
					"exercise|minutes=5|Tick at least one", "exercise|exercises=levitation|don't know that exercise",
					"exercise|exercises=own:01890a5d-ac96-774b-bcce-b302099a8057|don't know that exercise",
					"exercise|exercises=own:x|don't know that exercise", "relief|minutes=15|Choose what you used",
					"relief|protocol=SAUNA|Choose one", "relief|protocol=ICE&before=11|Choose a number from 0 to 10",
					"massage|minutes=60|Choose the kind", "medicine|amount=2|Enter what you took or used",
					"massage|massage=REIKI&nextOn=2026-02-30|Enter a date, like 26/11/2026",
					"massage|massage=REIKI&nextOn=2026-11-21|must come after this one",
					"massage|massage=REIKI&before=11|Choose a number from 0 to 10",
					"massage|massage=REIKI&nextOn=9999-01-01|within five years", "note|note=|Write something",
					"note|note=   |Write something", "posture|time=nine|Enter a time" })
	void showsErrorsAndWhatWasTyped(String kind, String form, String words) {
		List<Object> fields = new ArrayList<>();
		for (String field : form.split("&")) {
			fields.add(field.split("=", 2)[0]);
			fields.add(field.split("=", 2)[1]);
		}
		Document page = this.me.sendWrong("/diary/2026-11-22/" + kind, fields.toArray());
		assertThat(page.select(".summary").text()).contains(words);
		page.select(".summary a")
			.eachAttr("href")
			.forEach((target) -> assertThat(page.select(target)).as(target).isNotEmpty());
		for (String kept : List.of("minutes", "sets", "amount")) {
			if (fields.contains(kept)) {
				assertThat(page.select("input[name=" + kept + "]").val())
					.isEqualTo(fields.get(fields.indexOf(kept) + 1));
			}
		}
		assertThat(today()).isEmpty();
	}

	@Test
	void takesTextFromAWordProcessor() {
		Map<String, String> pasted = Map.of("one\u000btwo\u000cthree\u2028four\u0085five",
				"one\ntwo\nthree\nfour\nfive", "a\u0000b \u001b[31mred\u007f", "ab [31mred",
				"\u0093quoted\u0094 it\u0092s", "\u201cquoted\u201d it\u2019s", "non\u001ebreaking\u001f",
				"non-breaking", "\u201cA\u201d \u2013 b\u200bc \u200f\u05d0",
				"\u201cA\u201d \u2013 b\u200bc \u200f\u05d0");
		pasted.forEach((text, clean) -> {
			this.me.send("/diary/2026-11-22/note", "note", text);
			this.me.send("/diary/2026-11-22/pain", "level", "3", "note", text);
		});
		assertThat(today()).filteredOn(NoteEntry.class::isInstance)
			.extracting((entry) -> ((NoteEntry) entry).content().note().text())
			.containsExactlyInAnyOrderElementsOf(pasted.values());
		assertThat(today()).filteredOn(PainEntry.class::isInstance)
			.extracting((entry) -> Note.textOf(((PainEntry) entry).content().note()))
			.containsExactlyInAnyOrderElementsOf(pasted.values());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "relief | protocol=ICE&minutes=1.5 hours | Minutes[value=90]",
					"relief | protocol=ICE&minutes=\u0661\u0665 | Minutes[value=15]",
					"relief | protocol=ICE&minutes=20 min&time=7:40 am | Minutes[value=20]",
					"massage | massage=REIKI&minutes=1 h 30 min&nextOn=20 Jan 2027 | Minutes[value=90]" })
	void readsNumbersTimesAndDaysHoweverTheyAreWritten(String kind, String form, String minutes) {
		List<Object> fields = new ArrayList<>();
		for (String field : form.split("&")) {
			fields.addAll(List.of(field.split("=", 2)));
		}
		this.me.send("/diary/2026-11-22/" + kind, fields.toArray());
		assertThat(today()).singleElement()
			.extracting((entry) -> entry.content().toString())
			.asString()
			.contains(minutes);
	}

	@Test
	void rejectsANoteOfAMegabyteAndShowsIt() {
		String long1 = "a".repeat(1_000_000);
		Document page = this.me.sendWrong("/diary/2026-11-22/note", "note", long1);
		assertThat(page.select("textarea").text()).hasSize(1_000_000);
		assertThat(page.select(".summary").text()).contains("shorter");
	}

	@Test
	void refusesAFieldThatIsSentTwice() {
		assertThat(this.me.post("/diary/2026-11-22/pain", "level", "3", "level", "4")).hasStatus(400);
		assertThat(today()).isEmpty();
	}

	@Test
	void takesWordsOfAnyScript() {
		String words = "\u202bright to left\u202c \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 <script>alert(1)</script> ' \" & ${7*7}";
		this.me.send("/diary/2026-11-22/note", "id", UUID.randomUUID(), "note", words);
		assertThat(this.me.open("/diary").select(".entry-note").text()).isEqualTo(words);
	}

	@Test
	void showsTodayWhenTheDateFieldHoldsNoDay() {
		assertThat(this.me.get("/diary?on=2026-11-20")).hasRedirectedUrl("/diary/2026-11-20");
		assertThat(this.me.get("/diary?on=")).hasStatusOk();
		for (String day : List.of("2026-11-23", "2026-02-30", "x")) {
			MvcTestResult result = this.me.get("/diary?on=" + day);
			assertThat(result).hasStatus(422);
			assertThat(SignedInPerson.page(result).title()).startsWith("Error: ");
			assertThat(SignedInPerson.page(result).select("#on-error").text())
				.contains(day.equals("2026-11-23") ? "today or an earlier day" : "Enter a date, like 26/11/2026");
			assertThat(SignedInPerson.page(result).select("#on").val()).isEqualTo(day);
		}
	}

}
