package app.lissom.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ConstantDialectTests {

	private static final String FRAGMENT = "<p th:fragment='one' th:text='${name ?: #locale}'></p>";

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	ConstantDialectTests() {
		this.engine.setTemplateResolver(new StringTemplateResolver());
		this.engine.addDialect(new ConstantDialect());
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
		return this.engine.process("<th:block th:constant=\"" + FRAGMENT + " :: one\"></th:block>",
				new Context(language, new HashMap<>(variables)));
	}

}
