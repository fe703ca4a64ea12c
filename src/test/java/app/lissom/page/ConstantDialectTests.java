package app.lissom.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lissom.assets.Assets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConstantDialectTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final String FRAGMENT = "<p th:fragment='one' th:text='${name ?: #locale}'></p>";

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	ConstantDialectTests() {
		this.engine.setTemplateResolver(new StringTemplateResolver());
		MarkupDialect markup = new MarkupDialect(new StaticMessageSource(), new Assets(List.of()));
		this.engine.addDialect(markup);
		this.engine.addDialect(new ConstantDialect(markup));
	}

	@Test
	void seesNoVariableOfThePage() {
		assertThat(page(Locale.ENGLISH, Map.of("name", "Alma"))).isEqualTo("<p>en</p>");
	}

	@Test
	void isDrawnForEachLanguage() {
		assertThat(page(Locale.ENGLISH, Map.of())).isEqualTo("<p>en</p>");
		assertThat(page(Locale.GERMAN, Map.of())).isEqualTo("<p>de</p>");
	}

	@Test
	void slotsAreFilledByEachPage() {
		String fragment = "<a th:fragment='one' th:href='@{~/day(of=${name})}' th:text='${name}'></a>";
		assertThat(page(fragment, "one(; name)", Map.of("name", "Alma & Co, 2")))
			.isEqualTo("<a href='/day?of=Alma%20%26%20Co,%202'>Alma &amp; Co, 2</a>");
		assertThat(page(fragment, "one(; name)", Map.of("name", "'\"><b>")))
			.isEqualTo("<a href='/day?of=%27%22%3E%3Cb%3E'>&#39;&quot;&gt;&lt;b&gt;</a>");
		assertThat(page(fragment, "one(; name)", Map.of())).isEqualTo("<a href='/day?of='></a>");
	}

	@Test
	void slotsReachAPart() {
		String part = "<a th:fragment='two' th:href='@{~/day(of=${name})}' th:text='${name}'></a>";
		String fragment = "<p th:fragment='one'><b th:constant=\"" + HtmlUtils.htmlEscape(part)
				+ " :: two(; name)\"></b></p>";
		assertThat(page(fragment, "one(; name)", Map.of("name", "Alma & Co")))
			.isEqualTo("<p><a href='/day?of=Alma%20%26%20Co'>Alma &amp; Co</a></p>");
		assertThat(page(fragment, "one(; name)", Map.of("name", "Bea"))).contains("Bea").doesNotContain("Alma");
	}

	@Test
	void slotsOfMarkupTakeNothingElse() {
		String fragment = "<p th:fragment='one' th:markup='${name}'></p>";
		Markup bold = (page) -> page.html("<b>").text("<i>").html("</b>");
		assertThat(page(fragment, "one(; name)", Map.of("name", bold))).isEqualTo("<p><b>&lt;i&gt;</b></p>");
		assertThat(page(fragment, "one(; name)", Map.of())).isEqualTo("<p></p>");
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> page(fragment, "one(; name)", Map.of("name", "<b>")));
		assertThat(page("<p th:fragment='one' th:text='${name}'></p>", "one(; name)", Map.of("name", bold)))
			.doesNotContain("<b>");
	}

	/** It could not be cached: it is one person's. */
	@Test
	void slotsCanOnlyBeShown() {
		String fragment = "<p th:fragment='one' th:text=\"${name == 'Alma'} ? 'hers'\"></p>";
		assertThat(page(fragment, "one(; name)", Map.of("name", "Alma"))).isEqualTo("<p></p>");
	}

	/** A slot is never null while its fragment is drawn. */
	@Test
	void noConditionAsksForASlot() throws IOException {
		Pattern place = Pattern.compile("th:constant=\"(\\S+) :: ([\\w-]+)\\([^;\"]*; ([^)]+)\\)\"");
		List<MatchResult> places = new ArrayList<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				place.matcher(Files.readString(file)).results().forEach(places::add);
			}
		}
		assertThat(places).isNotEmpty();
		for (MatchResult found : places) {
			Element fragment = Jsoup.parse(Files.readString(TEMPLATES.resolve(found.group(1) + ".html")))
				.getElementsByAttributeValue("th:fragment", found.group(2))
				.first();
			assertThat(fragment).as(found.group()).isNotNull();
			assertThat(Stream.of("th:if", "th:unless", "th:each")
				.flatMap((asks) -> fragment.select("*").eachAttr(asks).stream()))
				.as(found.group())
				.noneMatch((asked) -> Pattern.compile("\\b(" + found.group(3).replaceAll(",\\s+", "|") + ")\\b")
					.matcher(asked)
					.find());
		}
	}

	@Test
	void isDrawnForEachWord() {
		String fragment = "<p th:fragment='one' th:text=\"${name == 'alma'} ? 'hers'\"></p>";
		assertThat(page(fragment, "one(name)", Map.of("name", "alma"))).isEqualTo("<p>hers</p>");
		assertThat(page(fragment, "one(name)", Map.of("name", "bea"))).isEqualTo("<p></p>");
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> page(fragment, "one(name)", Map.of("name", "Alma B.")));
	}

	@Test
	void variablesOfThePageStayBesideTheRequest() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAttribute("before", 1);
		LocalAttributes page = new LocalAttributes(request);
		page.setAttribute("name", "Alma");
		page.removeAttribute("before");
		assertThat(page.getAttribute("name")).isEqualTo("Alma");
		assertThat(page.getAttribute("before")).isNull();
		assertThat(page.getAttributeNames().asIterator()).toIterable().containsExactly("name");
		assertThat(request.getAttribute("name")).isNull();
		assertThat(request.getAttribute("before")).isEqualTo(1);
	}

	private String page(Locale language, Map<String, Object> variables) {
		return page(language, FRAGMENT, "one", variables);
	}

	private String page(String fragment, String one, Map<String, Object> variables) {
		return page(Locale.ENGLISH, fragment, one, variables);
	}

	private String page(Locale language, String fragment, String one, Map<String, Object> variables) {
		String place = HtmlUtils.htmlEscape(fragment + " :: " + one);
		return this.engine.process("<th:block th:constant=\"" + place + "\"></th:block>",
				new Context(language, new HashMap<>(variables)));
	}

}
