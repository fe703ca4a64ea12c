package app.lissom.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.content.ContentFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class GuideSearchTests {

	private static final SearchVocabulary WORDS = new ContentFolder("classpath:guide/en/").read("search.yaml",
			SearchVocabulary.class);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private GuideSearch search;

	@Autowired
	private MessageSource messages;

	@Autowired
	private Guides guides;

	static Stream<String> hostile() {
		return Stream.of("*", "\"", "\"\"", "~", "text:*", "a AND OR NOT", "(((((", "[a TO z]", "/.*/", "\\", "%00",
				"\u0000", "a\u0000b\r\nSet-Cookie: x", "\uD83D", "\uDE00\uD83D", "<script>alert(1)</script>",
				"{0} ${7*7} #{x}", "боль в спине", "腰痛", "ظهر", "👩‍🦽", "ﬃ", "x".repeat(10_000), "back ".repeat(2_000),
				"qwzx ".repeat(2_000), "' OR 1=1 --", "   ", "\u202Eabc", "a\u0301".repeat(300));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(textBlock = """
			circulation,       /guide/heat-and-cold
			kneeling,          /guide/exercises/hip-flexor-stretch
			sciatica,          /guide/why-it-hurts
			gluteus medius,    /guide/hips
			inflammation,      /guide/heat-and-cold
			clamshells,        /guide/exercises/clamshell
			bridging,          /guide/exercises/bridge
			pain at night,     /guide/heat-and-cold
			getting out of bed, /guide/heat-and-cold
			can't pee,         /guide/warning-signs
			numb bottom,       /guide/warning-signs
			slipped disc,      /guide/why-it-hurts
			mri,               /guide/why-it-hurts
			physio,            /guide
			how much water,    /guide/water
			office chair,      /guide/posture
			WalkBack,          /guide/sources
			how to use ice,    /relief/ice
			seven massages,    /guide/massage
			fell asleep on a hot pad, /guide/heat-and-cold
			frozen peas,       /guide/heat-and-cold
			""")
	void findsWhatPeopleAskFor(String words, String address) {
		assertThat(addresses(words)).contains(address);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(textBlock = """
			circulaton,      /guide/heat-and-cold
			cirkulation,     /guide/heat-and-cold
			kneelin,         /guide/exercises/hip-flexor-stretch
			scaitica,        /guide/why-it-hurts
			siatica,         /guide/why-it-hurts
			massagge,        /guide/massage
			clamshal,        /guide/exercises/clamshell
			excercise,       /guide/exercises
			inflamtion,      /guide/heat-and-cold
			lunbago,         /guide/why-it-hurts
			osteoporsis,     /guide/warning-signs
			""")
	void findsMisspeltWords(String words, String address) {
		assertThat(addresses(words)).contains(address);
		assertThat(this.search.find(words, Locale.ENGLISH).similar()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "sciatica, /guide/why-it-hurts", "bridge, /guide/exercises/bridge", "posture, /guide/posture",
			"massage, /guide/massage", "water, /guide/water", "warning signs, /guide/warning-signs" })
	void putsThePageAboutItFirst(String words, String address) {
		assertThat(addresses(words)).first().isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pee", "wee", "weeing", "can't pee", "urine", "urinating", "bladder", "bladder problems",
			"incontinence", "poo", "bowel", "bowels", "numb", "numbness", "saddle", "saddle numbness", "tingling",
			"pins and needles", "genitals", "cauda equina", "foot drop", "weak leg", "fever", "temperature", "cancer",
			"osteoporosis", "steroids", "losing weight", "lost weight", "chest pain", "accident", "pregnant", "fall",
			"infection", "back pain and numb legs", "ice for a numb leg", "bladdr", "osteoporsis" })
	void putsTheWarningSignsFirstForEachOfTheirWords(String words) {
		assertThat(addresses(words)).first().isEqualTo("/guide/warning-signs");
	}

	/** A new sign needs its words in the list. */
	@ParameterizedTest
	@EnumSource(WarningSign.class)
	void putsTheWarningSignsFirstForEachSign(WarningSign sign) {
		String words = this.messages.getMessage("guide.warning-sign." + sign, null, Locale.ENGLISH);
		assertThat(new GuideIndex(List.of(), WORDS).warning(words)).map(WarningWords.Warning::sign).hasValue(sign);
		assertThat(addresses(words)).first().isEqualTo("/guide/warning-signs");
	}

	@Test
	void findsEveryPageByItsTitle() {
		assertThat(this.guides.in(Locale.ENGLISH).pages())
			.allSatisfy((page) -> assertThat(addresses(page.title())).contains(page.address()));
	}

	@Test
	void leadsToThePlaceOnThePage() {
		assertThat(this.search.find("getting out of bed", Locale.ENGLISH).hits()).first()
			.satisfies((hit) -> assertThat(hit.passage().href()).isEqualTo("/guide/heat-and-cold#getting-out-of-bed"));
		this.search.find("back pain hip ice massage water sign sources sleep", Locale.ENGLISH)
			.hits()
			.stream()
			.map((hit) -> hit.passage())
			.filter((passage) -> passage.anchor() != null)
			.forEach((passage) -> assertThat(get(passage.address()).getElementById(String.valueOf(passage.anchor())))
				.as(passage.href())
				.isNotNull());
	}

	@Test
	void marksTheWordsInAllTheirForms() {
		assertThat(this.search.find("stretch", Locale.ENGLISH).hits()).allSatisfy((hit) -> {
			String text = hit.excerpt().pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining());
			assertThat(hit.passage().text()).contains(text);
			assertThat(text.length()).isLessThanOrEqualTo(200);
		}).flatExtracting((hit) -> marked(hit)).contains("stretch", "Stretches");
		assertThat(this.search.find("cirkulation", Locale.ENGLISH).hits()).flatExtracting((hit) -> marked(hit))
			.contains("circulation");
	}

	@Test
	void takesNoNoticeOfWordsThatSayNothing() {
		assertThat(this.search.find("why do i have it", Locale.ENGLISH).hits()).isEmpty();
		assertThat(this.search.find("I cant pee", Locale.ENGLISH).hits())
			.anySatisfy((hit) -> assertThat(hit.passage().address()).isEqualTo("/guide/warning-signs"))
			.allSatisfy((hit) -> assertThat(marked(hit)).containsOnly("pee"));
	}

	@Test
	void beginsAnExcerptWithAWholeWord() {
		String text = "Every move of the guide. ";
		assertThat(
				Excerpt.of("A long beginning without an end ".repeat(3) + text, List.of(new int[] { 70, 74 })).pieces())
			.first()
			.satisfies((piece) -> assertThat(piece.text()).startsWith("without an end"));
	}

	@Test
	void showsResultsWithoutAScript() {
		Document page = search("sciatica");
		assertThat(page.title()).isEqualTo("Search: sciatica – Lissom");
		assertThat(page.select("form[role=search][method=get] input[name=q]").val()).isEqualTo("sciatica");
		assertThat(page.select("main a.card-name").eachAttr("href"))
			.contains("/guide/why-it-hurts#what-if-it-goes-down-my-leg");
		assertThat(page.select("main mark").eachText()).contains("sciatica");
		assertThat(page.select("main").text()).doesNotContain("??");
	}

	@Test
	void helpsOnWhenNothingIsFound() {
		Document page = search("xylophone");
		assertThat(page.select("main").text()).contains("Nothing found for “xylophone”", "Try one plain word");
		assertThat(page.select("main a").eachAttr("href")).contains("/guide/warning-signs", "/relief",
				"/guide/exercises");
	}

	@Test
	void asksForWordsWhenThereAreNone() {
		for (String address : List.of("/guide/search", "/guide/search?q=", "/guide/search?q=%20%00")) {
			Document page = get(address);
			assertThat(page.select("main h2").eachText()).containsExactly("Or go straight to");
			assertThat(page.select("main input[name=q]").val()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void answersAnythingCalmly(String words) {
		Document page = search(words);
		assertThat(page.select("main script, main [onerror]")).isEmpty();
		assertThat(page.select("main h1").text()).isEqualTo("Search the guide");
		assertThat(page.select("main input[name=q]").val().codePoints().count()).isLessThanOrEqualTo(200);
	}

	@Test
	void isOnTheIndexAndWhereAPageIsMissing() {
		assertThat(get("/guide").select("form[role=search]").attr("action")).isEqualTo("/guide/search");
		assertThat(this.mvc.get().uri("/guide/posture").exchange()).bodyText().doesNotContain("role=\"search\"");
		assertThat(this.mvc.get().uri("/error").requestAttr("jakarta.servlet.error.status_code", 404).exchange())
			.bodyText()
			.contains("role=\"search\"", "/guide/search");
		assertThat(this.mvc.get().uri("/error").requestAttr("jakarta.servlet.error.status_code", 500).exchange())
			.bodyText()
			.doesNotContain("role=\"search\"");
	}

	@Test
	void setsNoCookieAndKeepsNothing() {
		MvcTestResult result = this.mvc.get().uri("/guide/search").queryParam("q", "ice").exchange();
		assertThat(result).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
		assertThat(result.getRequest().getSession(false)).isNull();
	}

	private List<String> addresses(String words) {
		return this.search.find(words, Locale.ENGLISH).hits().stream().map((hit) -> hit.passage().address()).toList();
	}

	private static List<String> marked(GuideSearch.Hit hit) {
		return hit.excerpt().pieces().stream().filter(Excerpt.Piece::found).map(Excerpt.Piece::text).toList();
	}

	private Document search(String words) {
		return page(this.mvc.get().uri("/guide/search").queryParam("q", words).exchange());
	}

	private Document get(String address) {
		return page(this.mvc.get().uri(java.net.URI.create(address)).exchange());
	}

	private static Document page(MvcTestResult result) {
		assertThat(result).hasStatus(HttpStatus.OK);
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
