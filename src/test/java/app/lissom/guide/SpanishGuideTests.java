package app.lissom.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.content.ContentFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the Spanish guide is complete, easy to read, and searchable. */
@LissomTest
class SpanishGuideTests {

	private static final Locale SPANISH = Locale.forLanguageTag("es-419");

	private static final Guide GUIDE = new GuideReader("classpath:guide/es/").read();

	/** Names of people and journals are as hard as they are. */
	private static final String NOT_OURS = ".contents, .claim-source, .badge, .numbers, .sources-name, .sources-reference, .view";

	private static final Map<String, Document> PAGES = new ConcurrentHashMap<>();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Guides guides;

	@Autowired
	private MessageSource messages;

	@Autowired
	private GuideSearch search;

	static Stream<String> addresses() {
		return GUIDE.pages().stream().map(Page::address);
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void isEasyToRead(String address) {
		Element main = page(address).selectFirst("main").clone();
		main.select(NOT_OURS).remove();
		SpanishReadability text = new SpanishReadability();
		main.select("p, li, dd")
			.stream()
			.filter((element) -> element.select("p, li, dd").size() == 1)
			.forEach((element) -> text.add(element.text()));
		assertThat(text.sentencesOver(23)).isEmpty();
		assertThat(text.ease()).isGreaterThanOrEqualTo(65);
	}

	/** "the" and "and" are no words of Spanish. */
	@ParameterizedTest
	@MethodSource("addresses")
	void hasNoEnglish(String address) {
		Document page = page(address);
		assertThat(page.selectFirst("html").attr("lang")).isEqualTo("es-419");
		page.select("[lang=en]").remove();
		page.select(".card-name").remove();
		assertThat(
				page.text() + page.select("img").eachAttr("alt") + page.select("[aria-label]").eachAttr("aria-label"))
			.doesNotContainPattern("(?i)(?<!Work )\\b(the|and|your|with|or|of|is)\\b");
	}

	@ParameterizedTest
	@CsvSource({ "casa, 2", "puente, 2", "guía, 2", "espalda, 3", "médico, 3", "cuerpo, 2", "músculo, 3", "aire, 2",
			"quitar, 2", "muy, 1", "caer, 2", "día, 2", "analgésico, 5", "48, 1", "león, 2", "sigue, 2" })
	void syllablesAreCounted(String word, int count) {
		assertThat(SpanishReadability.syllables(word)).isEqualTo(count);
	}

	@Test
	void listsTheSameAsTheEnglishOne() {
		Guide english = this.guides.in(Locale.ENGLISH);
		Guide spanish = this.guides.in(SPANISH);
		assertThat(spanish.pages()).extracting(Page::address)
			.containsExactlyElementsOf(english.pages().stream().map(Page::address).toList());
		assertThat(spanish.figures().byId().keySet()).isEqualTo(english.figures().byId().keySet());
		assertThat(spanish.claims()).extracting(Claim::strength)
			.containsExactlyElementsOf(english.claims().stream().map(Claim::strength).toList());
		assertThat(this.guides.in(Locale.forLanguageTag("es-MX"))).isSameAs(spanish);
		assertThat(this.guides.in(Locale.JAPANESE)).isSameAs(english);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(textBlock = """
			circulación,        /guide/heat-and-cold
			ciatica,            /guide/why-it-hurts
			glúteo medio,       /guide/hips
			inflamacion,        /guide/heat-and-cold
			puentes,            /guide/exercises/bridge
			dolor de noche,     /guide/heat-and-cold
			levantarme de la cama, /guide/heat-and-cold
			no puedo orinar,    /guide/warning-signs
			hernia de disco,    /guide/why-it-hurts
			resonancia,         /guide/why-it-hurts
			kinesiólogo,        /guide
			pastillas,          /guide/other-treatments
			cuánta agua,        /guide/water
			silla de oficina,   /guide/posture
			lumbalgia,          /guide/why-it-hurts
			masages,            /guide/massage
			cómo usar hielo,    /relief/ice
			""")
	void findsWhatPeopleAskFor(String words, String address) {
		Set<String> found = this.search.find(words, SPANISH)
			.hits()
			.stream()
			.map((hit) -> hit.passage().address())
			.collect(Collectors.toSet());
		assertThat(found).contains(address);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(textBlock = """
			siatica,       /guide/why-it-hurts
			ciatca,        /guide/why-it-hurts
			cíatica,       /guide/why-it-hurts
			sirculasion,   /guide/heat-and-cold
			inflamasion,   /guide/heat-and-cold
			estiramieto,   /guide/exercises/hip-flexor-stretch
			ejersicio,     /guide/exercises
			massaje,       /guide/massage
			ernia de disco, /guide/why-it-hurts
			posicin,       /guide/posture
			musculos,      /guide/hips
			gluteo medyo,  /guide/hips
			lunbago,       /guide/why-it-hurts
			resonansia,    /guide/why-it-hurts
			incontinensia, /guide/warning-signs
			adormesido,    /guide/warning-signs
			""")
	void findsMisspeltWords(String words, String address) {
		assertThat(this.search.find(words, SPANISH).hits()).extracting((hit) -> hit.passage().address())
			.contains(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "orinar", "no puedo hacer pis", "popó", "pierna dormida", "hormigueo", "fiebre", "cáncer",
			"me caí", "una caída", "bajé de peso", "dolor en el pecho", "embarazada", "cauda equina", "incontinensia",
			"adormesido" })
	void putsTheWarningSignsFirst(String words) {
		assertThat(this.search.find(words, SPANISH).hits()).first()
			.satisfies((hit) -> assertThat(hit.passage().address()).isEqualTo("/guide/warning-signs"));
	}

	@ParameterizedTest
	@EnumSource(WarningSign.class)
	void hasTheWordsOfEachSign(WarningSign sign) {
		SearchVocabulary words = new ContentFolder("classpath:guide/es/").read("search.yaml", SearchVocabulary.class);
		assertThat(new GuideIndex(List.of(), words)
			.warning(this.messages.getMessage("guide.warning-sign." + sign, null, SPANISH)))
			.map(WarningWords.Warning::sign)
			.hasValue(sign);
	}

	@Test
	void searchesInTheLanguageOfTheReader() {
		assertThat(this.search.find("hielo", Locale.ENGLISH).hits()).isEmpty();
		assertThat(page("/guide/search?q=hielo").select("main").text()).contains("páginas para “hielo”");
	}

	@Test
	void marksTheTitlesOfStudiesAsEnglish() {
		List<String> marked = page("/guide/sources").select(".sources-reference[lang=en]").eachText();
		assertThat(marked).hasSizeGreaterThan(30).noneMatch((reference) -> reference.startsWith("Abby"));
	}

	private Document page(String address) {
		return PAGES.computeIfAbsent(address,
				(wanted) -> Jsoup.parse(new String(this.mvc.get()
					.uri(java.net.URI.create(wanted))
					.header("Accept-Language", "es-MX,es;q=0.9,en;q=0.5")
					.exchange()
					.getResponse()
					.getContentAsByteArray(), StandardCharsets.UTF_8)))
			.clone();
	}

}
