package app.lissom.page;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.convert.support.DefaultConversionService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Compares the values of expressions with those of SpEL. */
class TemplateExpressionsTests {

	private final SpringTemplateEngine spel = engine();

	private final SpringTemplateEngine ours = (SpringTemplateEngine) TemplateExpressions.Setup.templateExpressions()
		.postProcessAfterInitialization(engine(), "engine");

	@ParameterizedTest
	@ValueSource(strings = { "'a'", "7", "null", "text", "missing", "missing ?: 'else'", "text ?: 'else'",
			"'' ?: 'else'", "missing?.length()", "pair.first()", "pair.second", "pair.isBig() ? 'big' : 'small'",
			"pair.big", "map.key", "map['key']", "map['other']", "list[1]", "list.size()", "list.size() + 1",
			"list.size() - 1", "list.size() * 2", "list.size() / 2", "-list.size()", "'n' + 1 + missing",
			"'day ' + day", "1 + 'n' + day", "day == day", "day == missing", "text == 'words'", "1 == 1", "1 == 1L",
			"1 < 2", "2 <= 1", "1.5 > 1", "2 >= 1", "text > 'a'", "day > other", "not pair.big",
			"!pair.big and text != null", "pair.big or text == null", "{'one', text}", "#strings.toLowerCase(text)",
			"#strings.substringBefore(text + '?', '?')", "#lists.isEmpty(list)", "#lists.size(list)",
			"#numbers.formatDecimal(1.25, 1, 1)", "#locale.toLanguageTag()", "id", "'entry-' + id", "@bean.first()",
			"pair.nothing(null)", "pair.take('words')", "pair.take(1)", "pair.take(day)", "pair.all('a', 'b')",
			"list.![toString()]", "T(java.lang.Math).abs(1)", "text.length", "pair.none ?: 'none'" })
	void hasTheValuesOfSpel(String expression) {
		String template = "<p th:text=\"${" + expression + "}\" th:class=\"${" + expression + "}\"></p>";
		assertThat(outcome(this.ours, template)).isEqualTo(outcome(this.spel, template));
	}

	@ParameterizedTest
	@ValueSource(strings = { "first()", "second + '!'", "big", "nothing(null) ?: second" })
	void readsNamesOfASelection(String expression) {
		String template = "<p th:object=\"${pair}\" th:text=\"*{" + expression + "}\"></p>";
		assertThat(this.ours.process(template, context())).isEqualTo(this.spel.process(template, context()));
	}

	@Test
	void meetsObjectsOfSeveralClasses() {
		String template = "<p th:each=\"one : ${mixed}\" th:text=\"${one.toString()}\"></p>";
		assertThat(this.ours.process(template, context())).isEqualTo("<p>1</p><p>MONDAY</p><p>two</p>");
	}

	@Test
	void saysWhatIsWrong() {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> this.ours.process("<p th:text=\"${missing.length()}\"></p>", context()))
			.withStackTraceContaining("EL1011E");
	}

	private static String outcome(SpringTemplateEngine engine, String template) {
		try {
			return engine.process(template, context());
		}
		catch (TemplateProcessingException ex) {
			return Arrays.toString(ex.getMessage().split("\""));
		}
	}

	private static SpringTemplateEngine engine() {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		return engine;
	}

	private static Context context() {
		GenericApplicationContext beans = new GenericApplicationContext();
		beans.registerBean("bean", Pair.class, () -> new Pair(1, "one"));
		beans.refresh();
		Context context = new Context(Locale.ENGLISH,
				Map.of("text", "words", "pair", new Pair(12, "twelve"), "map", Map.of("key", "value"), "list",
						List.of("a", "b", "c"), "day", DayOfWeek.MONDAY, "other", DayOfWeek.FRIDAY, "id",
						new UUID(1, 2), "mixed", List.of(1, DayOfWeek.MONDAY, "two")));
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(beans, new DefaultConversionService()));
		return context;
	}

	/** Has what templates read. */
	record Pair(int first, String second) {

		public boolean isBig() {
			return this.first > 9;
		}

		public @Nullable String getNone() {
			return null;
		}

		public @Nullable Object nothing(@Nullable Object none) {
			return none;
		}

		public String take(CharSequence text) {
			return "text " + text;
		}

		public String take(Object any) {
			return "any " + any;
		}

		public String all(String... texts) {
			return String.join(" ", texts);
		}

	}

}
