package app.lissom.relief;

import java.util.List;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.guide.WarningSign;
import app.lissom.safety.Outcome;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the public pages of the outcomes. */
@LissomTest
class PublicOutcomeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@ParameterizedTest
	@CsvSource({ "ice, How to use ice", "heat, How to use heat", "heat-then-ice, 'How to use heat, then ice'",
			"move-gently, Move gently", "urgent, Get medical advice today", "emergency, Get emergency help now" })
	void eachOutcomeHasAPageForEverybody(String slug, String heading) {
		MvcTestResult result = this.mvc.get().uri("/relief/" + slug).exchange();
		assertThat(result).hasStatusOk();
		Document page = Picker.page(result);
		assertThat(page.select("h1").text()).isEqualTo(heading);
		assertThat(page.select("main form, main time")).isEmpty();
		assertThat(page.select("main").text()).doesNotContain("Because you", "??");
		assertThat(result.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("public")
			.doesNotContain("no-store");
		assertThat(result.getResponse().getHeader(HttpHeaders.ETAG)).isNotNull();
		assertThat(result.getResponse().getCookies()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "ICE", "HEAT", "HEAT_THEN_ICE" })
	void startsTreatmentPagesWithWarningSignsAndChecks(Outcome outcome) {
		Document page = Picker.page(this.mvc.get().uri("/relief/" + outcome.word()).exchange());
		assertThat(page.select("main h2").eachText().subList(0, 4)).containsExactly(
				"Get help now: Get emergency help now if", "Get help today: Get medical advice today if", "Check first",
				"What to do");
		assertThat(page.select(".callout--emergency li, .callout--today li")).hasSize(WarningSign.values().length);
	}

	/** At large sizes of text, the steps are many screens down: the signs come first. */
	@ParameterizedTest
	@CsvSource({ "ice, 'Leave the ice on for 15 minutes, 20 at most, with a cloth in between.'",
			"heat, 'Leave the heat on for 20 minutes, 30 at most, with a cloth in between.'",
			"heat-then-ice, 'Leave the ice on for 15 minutes, 20 at most, with a cloth in between.'" })
	void beginsWithWhatToDoForHowLongAndWhenToStop(String slug, String minutes) {
		Document page = Picker.page(this.mvc.get().uri("/relief/" + slug).exchange());
		List<String> brief = page.select(".outcome-head li").eachText();
		assertThat(brief.get(0)).startsWith("Check first");
		assertThat(brief).contains(minutes)
			.anyMatch((line) -> line.contains("Look at your skin after 5 minutes. Stop if it burns"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "emergency", "urgent" })
	void theHelpPagesPutOffIceHeatAndExercises(String slug) {
		assertThat(open("/relief/" + slug, "en").select("main").text())
			.contains("No ice, no heat and no exercises until someone has advised you.");
	}

	@Test
	void theHelpPagesShowTheNumbers() {
		assertThat(numbers("emergency")).contains("tel:112", "tel:999", "tel:911", "tel:107", "tel:131", "tel:106");
		assertThat(numbers("urgent")).contains("tel:111");
	}

	@ParameterizedTest
	@CsvSource({ "es", "es-419", "en" })
	void saysBeforeTheNumbersThatThePlaceIsNotKnown(String language) {
		for (String address : List.of("/relief/emergency", "/relief/urgent", "/guide/warning-signs")) {
			String text = open(address, language).select("main").text();
			String unknown = language.equals("en") ? "We can't tell which country you're in"
					: "No podemos saber en qué país estás";
			assertThat(text).as(address).containsOnlyOnce(unknown);
			String first = address.endsWith("urgent") ? "111" : "112";
			assertThat(text.indexOf(unknown)).as(address).isLessThan(text.indexOf(first));
		}
	}

	@Test
	void saysNothingOfTheKindWhereThePlaceIsGuessed() {
		assertThat(open("/relief/emergency", "es-MX").select("main").text()).doesNotContain("No podemos saber");
	}

	private Document open(String address, String language) {
		return Picker.page(this.mvc.get()
			.uri(address)
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.cookie(new Cookie("language", language.equals("en") ? "en" : "es-419"))
			.exchange());
	}

	@Test
	void showsTheNumbersOfBothPlacesToATraveller() {
		Document page = Picker.page(this.mvc.get()
			.uri("/relief/emergency")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "es-MX,es;q=0.9")
			.with(TestAccounts.as(this.people.createAccountIn("Europe/London")))
			.exchange());
		assertThat(page.select("main a[href^=tel]").eachAttr("href")).startsWith("tel:999", "tel:911", "tel:112");
		assertThat(page.select("main").text()).contains("La zona horaria de tu cuenta y el idioma de tu navegador");
	}

	@Test
	void isNotCachedForSignedInPeople() {
		MvcTestResult result = this.mvc.get()
			.uri("/relief/ice")
			.with(TestAccounts.as(this.people.createAccount()))
			.exchange();
		assertThat(result.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "log", "ICE", "sauna", "heat_then_ice" })
	void answersOtherWordsWith404(String name) {
		assertThat(this.mvc.get().uri("/relief/" + name).with(TestAccounts.as(this.people.createAccount())))
			.hasStatus(404);
	}

	private Iterable<String> numbers(String slug) {
		return Picker.page(this.mvc.get().uri("/relief/" + slug).exchange())
			.select("main a[href^=tel]")
			.eachAttr("href");
	}

}
