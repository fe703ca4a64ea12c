package app.lissom.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the search leads to help however people say a warning sign. */
@LissomTest
class WarningSearchTests {

	private static final String SIGNS = "/guide/warning-signs";

	@Autowired
	private GuideSearch search;

	@Autowired
	private MessageSource messages;

	@Autowired
	private MockMvcTester mvc;

	static Stream<Arguments> said() {
		return Stream.of("en", "es")
			.flatMap((language) -> lines(language).flatMap((line) -> Arrays.stream(line.split(": ")[1].split("; "))
				.map((words) -> Arguments.of(language, words, WarningSign.valueOf(line.split(": ")[0])))));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("said")
	void putsTheSignFirst(String language, String words, WarningSign sign) {
		GuideSearch.Results results = this.search.find(words, Locale.forLanguageTag(language));
		assertThat(results.crisis()).isFalse();
		assertThat(results.hits()).first().satisfies((hit) -> {
			assertThat(hit.passage().address()).isEqualTo(SIGNS);
			assertThat(hit.excerpt().pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining())).contains(
					this.messages.getMessage("guide.warning-sign." + sign, null, Locale.forLanguageTag(language)));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void hasEachSign(String language) {
		Set<WarningSign> signs = lines(language).map((line) -> WarningSign.valueOf(line.split(": ")[0]))
			.collect(Collectors.toSet());
		assertThat(signs).isEqualTo(EnumSet.allOf(WarningSign.class));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ':', textBlock = """
			en: my back hurts so much I want to die
			en: suicide
			en: suicidal
			en: I want to kill myself
			en: I don't want to live any more
			en: I don’t want to be here anymore
			en: better off dead
			en: I wish I was dead
			en: want to end it all
			en: no reason to live
			es: quiero morir
			es: me quiero morir
			es: quiero morirme
			es: suicidio
			es: suicidarme
			es: ya no quiero vivir
			es: me duele tanto que quiero morirme
			es: quitarme la vida
			es: estaría mejor muerto
			es: no tengo ganas de vivir
			""")
	void helpsWhoThinksOfDying(String language, String words) {
		assertThat(this.search.find(words, Locale.forLanguageTag(language)).crisis()).isTrue();
		Document page = page(language, words);
		assertThat(page.selectFirst("main form ~ *").text())
			.contains(language.equals("en") ? "crisis line" : "línea de ayuda en crisis")
			.contains("112");
		assertThat(page.select("main a.card-name").eachAttr("href")).first().asString().startsWith(SIGNS);
		assertThat(page.text()).doesNotContain("??");
	}

	@Test
	void saysNothingOfACrisisElsewhere() {
		assertThat(page("en", "walking").select("main .callout")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ':', textBlock = """
			en: walking
			en: walk every day
			en: walking for back problems
			en: how far should I walk
			en: pain at night pillow
			en: pain at night
			en: sleep
			en: how to sleep with back pain
			en: getting out of bed
			en: can't stand up straight
			en: can't sit for long
			en: feel better
			en: both knees to chair
			en: stretch both hips
			en: lift a heavy box
			en: leg raise
			en: sciatica
			en: slipped disc
			en: bulging disc
			en: get back in shape
			en: ice or heat
			en: hot water bottle
			en: how much water
			en: can I die from back pain exercises
			es: caminar
			es: caminar todos los dias
			es: cuánto debo caminar
			es: dolor de noche
			es: cómo dormir con dolor de espalda
			es: dolor hace un año
			es: levantarme de la cama
			es: no puedo sentarme mucho tiempo
			es: estirar las piernas
			es: malestar en la espalda
			es: hielo encima de la ropa
			es: masaje con bola
			es: ciática
			es: cuánta agua
			es: almohada
			es: hernia de disco
			es: cargar una caja pesada
			""")
	void leavesOrdinarySearchesAlone(String language, String words) {
		GuideSearch.Results results = this.search.find(words, Locale.forLanguageTag(language));
		assertThat(results.crisis()).isFalse();
		assertThat(results.hits().stream().limit(1)).noneMatch((hit) -> hit.passage().address().equals(SIGNS));
	}

	private Document page(String language, String words) {
		return Jsoup.parse(new String(this.mvc.get()
			.uri("/guide/search")
			.queryParam("q", words)
			.header("Accept-Language", language)
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private static Stream<String> lines(String language) {
		try {
			return List
				.of(new ClassPathResource("guide/warning-searches-" + language + ".txt")
					.getContentAsString(StandardCharsets.UTF_8)
					.split("\n"))
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
