package app.lissom.relief;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.guide.WarningSign;
import app.lissom.guide.WarningSign.Urgency;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the pages of the picker. */
@LissomTest
class PickerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	@Test
	void asksForWarningSignsFirstAndForNothingElse() {
		Document page = Picker.page(this.mvc.get().uri("/relief").exchange());
		assertThat(page.select("main input[name=signs]").eachAttr("value")).startsWith("NONE")
			.endsWith("NONE")
			.containsAll(Arrays.stream(WarningSign.values()).map(Enum::name).toList())
			.hasSize(WarningSign.values().length + 2);
		assertThat(page.select("main input[checked]")).isEmpty();
		assertThat(page.select("main fieldset")).hasSize(1);
	}

	@Test
	void anEmptyAnswerIsAnErrorAndNeverSafe() {
		for (MvcTestResult empty : List.of(Picker.send(this.mvc, "nothing=1"),
				Picker.send(this.mvc, "rest=true feeling=TIGHT onset=LONGER skin=AS_USUAL cautions=NONE"))) {
			assertThat(empty).hasStatus(422);
			Document page = Picker.page(empty);
			assertThat(page.title()).startsWith("Error: ");
			assertThat(page.select(".summary [role=alert] a").attr("href")).isEqualTo("#signs");
			assertThat(page.getElementById("signs")).isNotNull();
			assertThat(page.select(".summary a").text()).isEqualTo(page.select(".field-message").text());
		}
	}

	@Test
	void asksTheOtherQuestionsWithoutASign() {
		MvcTestResult result = Picker.send(this.mvc, "signs=NONE");
		assertThat(result).hasStatusOk();
		Document page = Picker.page(result);
		assertThat(page.select("input[type=hidden][name=signs]").eachAttr("value")).containsExactly("NONE");
		assertThat(page.select("main input[checked]")).isEmpty();
		assertThat(page.select("main legend").eachText()).containsExactly("What does it feel like?",
				"When did it start?", "Can you feel warm and cold there as usual?",
				"Before ice or heat: do any of these apply to you?", "Has a doctor or nurse said it's OK for you?",
				"How bad is it now?");
		assertThat(page.select("main input[name=pain]")).hasSize(11);
	}

	@Test
	void movesGentlyWhenThePersonCannotTell() {
		for (String more : List.of("", " onset=KNOCK pain=4 cautions=DIABETES", " skin=CHANGED wish=ICE")) {
			Document page = Picker.page(this.mvc, "signs=NONE rest=true feeling=UNSURE" + more);
			assertThat(page.select("h1").text()).isEqualTo("Move gently");
			assertThat(page.select("main form[action=/relief] input")
				.stream()
				.map((input) -> input.attr("name") + "=" + input.val())).contains("signs=NONE", "feeling=UNSURE")
				.containsAll(Arrays.stream(more.trim().split(" ")).filter((answer) -> !answer.isEmpty()).toList());
		}
		assertThat(Picker.page(this.mvc, "signs=NONE rest=true feeling=UNSURE pain=7").text())
			.doesNotContain("Speak to someone today");
		assertThat(Picker.page(this.mvc, "signs=NONE rest=true feeling=UNSURE pain=8").text())
			.contains("Speak to someone today");
		assertThat(heading("signs=NONE rest=true feeling=UNSURE cautions=INFECTION"))
			.isEqualTo("Get medical advice today");
		assertThat(heading("signs=FEVER rest=true feeling=UNSURE")).isEqualTo("Get medical advice today");
		assertThat(Picker.send(this.mvc, "rest=true feeling=UNSURE")).hasStatus(422);
		assertThat(Picker.send(this.mvc, "/relief/timer", Picker.CALM + " feeling=UNSURE")).hasStatus(422);
		assertThat(Picker.page(this.mvc, "signs=NONE rest=true feeling=UNSURE pain=4 change=true")
			.select("main input[checked]")
			.eachAttr("value")).containsExactly("UNSURE", "4");
	}

	@ParameterizedTest
	@CsvSource({ "feeling", "onset", "skin", "cautions" })
	void asksAgainForAMissingAnswerAndShowsTheOthers(String missing) {
		String answers = Stream.of((Picker.CALM + " feeling=TIGHT pain=4").split(" "))
			.filter((answer) -> !answer.startsWith(missing))
			.reduce("", (all, answer) -> all + answer + " ")
			.trim();
		MvcTestResult result = Picker.send(this.mvc, answers);
		assertThat(result).hasStatus(422);
		Document page = Picker.page(result);
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#" + missing);
		assertThat(page.select("input[type=hidden][name=signs]").eachAttr("value")).containsExactly("NONE");
		assertThat(page.select("main input[checked]").eachAttr("name")).doesNotContain(missing).contains("pain");
	}

	@ParameterizedTest
	@EnumSource(WarningSign.class)
	void aWarningSignLeadsStraightToHelp(WarningSign sign) {
		for (String answers : List.of("signs=" + sign, "signs=NONE signs=" + sign,
				"signs=" + sign + " signs=NONE rest=true", Picker.CALM + " feeling=TIGHT wish=ICE signs=" + sign)) {
			MvcTestResult result = Picker.send(this.mvc, answers);
			assertThat(result).hasStatusOk();
			assertThat(Picker.page(result).select("h1").text()).isEqualTo(
					(sign.urgency() == Urgency.EMERGENCY) ? "Get emergency help now" : "Get medical advice today");
		}
	}

	@Test
	void anEmergencyWinsOverEverything() {
		assertThat(heading("signs=FEVER signs=CHEST_PAIN signs=LUMP")).isEqualTo("Get emergency help now");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			feeling=PAINFUL                                             | Ice
			feeling=TIGHT                                               | Heat
			feeling=BOTH                                                | Heat, then ice
			feeling=TIGHT cautions=INFECTION                            | Get medical advice today
			feeling=TIGHT cautions=DIABETES                             | Move gently
			feeling=TIGHT cautions=DIABETES agreed=HEAT                 | Heat
			feeling=TIGHT cautions=DIABETES agreed=COLD                 | Ice
			feeling=BOTH cautions=DIABETES agreed=COLD agreed=HEAT      | Heat, then ice
			feeling=TIGHT cautions=POOR_CIRCULATION agreed=HEAT         | Move gently
			feeling=PAINFUL cautions=RAYNAUDS                           | Heat
			feeling=BOTH cautions=DROWSY                                | Ice
			feeling=PAINFUL wish=HEAT                                   | Heat
			feeling=TIGHT wish=ICE                                      | Ice
			feeling=BOTH cautions=DROWSY wish=HEAT                      | Ice
			""")
	void showsTheAdviceOfTheRules(String answers, String heading) {
		assertThat(heading(Picker.CALM + " " + answers)).isEqualTo(heading);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CHANGED", "UNSURE" })
	void advisesNeitherIceNorHeatOnNumbSkin(String skin) {
		Document page = Picker.page(this.mvc,
				"signs=NONE rest=true feeling=TIGHT onset=LONGER cautions=NONE skin=" + skin);
		assertThat(page.select("h1").text()).isEqualTo("Move gently");
		assertThat(page.select("button[name=wish]")).isEmpty();
	}

	@Test
	void givesTheReason() {
		assertThat(Picker.page(this.mvc, Picker.CALM + " feeling=TIGHT").select(".outcome-because").text())
			.startsWith("You said it's tight and that it began longer ago.");
		Document fresh = Picker.page(this.mvc,
				"signs=NONE rest=true feeling=TIGHT onset=KNOCK skin=AS_USUAL cautions=DROWSY");
		assertThat(fresh.select("h2").eachText()).contains("Heat is not safe for you now, because of this:");
		assertThat(fresh.select(".outcome-not + ul li")).hasSize(2);
		assertThat(Picker.page(this.mvc, "signs=BLADDER").select("main li").eachText())
			.contains("New trouble starting to pee, holding it in, or feeling it");
	}

	@Test
	void warmthOnASorePlaceIsForComfortAndFifteenMinutes() {
		Document page = Picker.page(this.mvc, Picker.CALM + " feeling=PAINFUL cautions=RAYNAUDS");
		assertThat(page.select("h1").text()).isEqualTo("Heat");
		assertThat(page.select("main").text()).contains("15 minutes is enough");
		assertThat(page.select(".plan-when").eachText()).containsExactly("Now", "After 5 minutes", "After 15 minutes",
				"After that");
	}

	@Test
	void showsAVisitorMinutesAndNoClockTimes() {
		Document page = Picker.page(this.mvc, Picker.CALM + " feeling=BOTH");
		assertThat(page.select(".plan-when").eachText()).containsExactly("Now", "After 5 minutes", "After 20 minutes",
				"Then", "After 25 minutes", "After 30 minutes", "After 40 minutes", "After that", "In 2 to 3 hours");
		assertThat(page.select("time")).isEmpty();
	}

	@Test
	void advisesToSpeakToSomeoneTodayAtSeverePain() {
		for (String feeling : List.of("feeling=PAINFUL", "feeling=TIGHT", "feeling=BOTH",
				"feeling=TIGHT cautions=DIABETES")) {
			String answers = Picker.CALM + " " + feeling;
			assertThat(Picker.page(this.mvc, answers + " pain=8").select(".callout--today h2").text())
				.contains("Speak to someone today");
			assertThat(Picker.page(this.mvc, answers + " pain=7").select(".callout--today")).isEmpty();
		}
		assertThat(Picker.page(this.mvc, "signs=FEVER pain=9").select("main").text())
			.contains("You put your pain at 8 or more");
		assertThat(Picker.page(this.mvc, "signs=BOWEL pain=9").select("main").text())
			.contains("You put your pain at 8 or more");
	}

	@Test
	void offersOnlyWhatIsSafeInstead() {
		assertThat(wishes("feeling=PAINFUL")).containsExactly("HEAT", "HEAT_THEN_ICE");
		assertThat(wishes("feeling=TIGHT")).containsExactly("ICE", "HEAT_THEN_ICE");
		assertThat(wishes("feeling=TIGHT cautions=DROWSY")).isEmpty();
	}

	@Test
	void sendsTheSameAnswersWithThePreference() {
		Document page = Picker.page(this.mvc,
				Picker.CALM + " feeling=PAINFUL pain=6 cautions=SPINAL_CORD_INJURY agreed=COLD agreed=HEAT");
		Element form = page.select("form:has(button[name=wish])").first();
		assertThat(form).isNotNull();
		assertThat(form.select("input").stream().map((input) -> input.attr("name") + "=" + input.val()))
			.containsExactlyInAnyOrder("signs=NONE", "feeling=PAINFUL", "onset=LONGER", "skin=AS_USUAL",
					"cautions=SPINAL_CORD_INJURY", "agreed=COLD", "agreed=HEAT", "pain=6", "rest=true");
	}

	@Test
	void answersCanBeChanged() {
		Document page = Picker.page(this.mvc, Picker.CALM + " feeling=TIGHT pain=6 change=true");
		assertThat(page.title()).doesNotContain("Error");
		assertThat(page.select("main input[checked]").eachAttr("value")).containsExactly("TIGHT", "LONGER", "AS_USUAL",
				"NONE", "NONE", "6");
		assertThat(Picker.page(this.mvc, "signs=FEVER change=true").select("main input[checked]").eachAttr("value"))
			.containsExactly("FEVER");
	}

	@Test
	void suggestsGelsForIceOnly() {
		assertThat(Picker.page(this.mvc, Picker.CALM + " feeling=PAINFUL").text()).contains("Biofreeze")
			.contains("Never use one with heat");
		assertThat(Picker.page(this.mvc, Picker.CALM + " feeling=TIGHT").text()).doesNotContain("Biofreeze");
		assertThat(Picker.page(this.mvc, Picker.CALM + " feeling=BOTH").text()).doesNotContain("Biofreeze");
		assertThat(Picker.page(this.mvc, Picker.CALM + " feeling=PAINFUL cautions=PATCH_OR_RUB").text())
			.contains("Take off any patch and wash off any heat rub before you start.")
			.doesNotContain("Biofreeze");
	}

	@Test
	void storesTheOutcomeNowhere() {
		MvcTestResult result = Picker.send(this.mvc, Picker.CALM + " feeling=TIGHT pain=6");
		assertThat(result.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
		assertThat(result.getResponse().getRedirectedUrl()).isNull();
		Document page = Picker.page(result);
		assertThat(Stream.concat(page.select("[href]").eachAttr("href").stream(),
				page.select("[action]").eachAttr("action").stream()))
			.noneMatch((address) -> address.contains("?") || address.contains("TIGHT"));
	}

	@Test
	void aVisitorGetsNoSession() {
		long before = sessions();
		for (String answers : List.of("signs=NONE", "signs=BOWEL", Picker.CALM + " feeling=TIGHT")) {
			MvcTestResult result = Picker.send(this.mvc, answers);
			assertThat(result.getRequest().getSession(false)).isNull();
			assertThat(result.getResponse().getHeaders(HttpHeaders.SET_COOKIE))
				.noneMatch((cookie) -> cookie.contains("SESSION"));
		}
		assertThat(this.mvc.get().uri("/relief").exchange().getResponse().getCookies()).isEmpty();
		assertThat(Picker.send(this.mvc, "signs=NONE").getResponse().getCookies()).isEmpty();
		assertThat(sessions()).isEqualTo(before);
	}

	private long sessions() {
		return this.database.sql("select count(*) from account_session").query(Long.class).single();
	}

	private String heading(String answers) {
		return Picker.page(this.mvc, answers).select("h1").text();
	}

	private List<String> wishes(String answers) {
		return Picker.page(this.mvc, Picker.CALM + " " + answers).select("button[name=wish]").eachAttr("value");
	}

}
