package app.lissom.page;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The error pages for requests that never reach Spring, or that fail so badly that an
 * error page cannot be drawn. They are drawn once at start and know nobody.
 */
@Component
class BareErrorPages {

	private final Map<Failure, byte[]> pages = new EnumMap<>(Failure.class);

	BareErrorPages(SpringTemplateEngine engine, ApplicationContext application) {
		Context context = new Context(Locale.ENGLISH);
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(application, null));
		for (Failure failure : Failure.values()) {
			context.setVariable("words", failure.words());
			this.pages.put(failure, engine.process("page/error", context).getBytes(StandardCharsets.UTF_8));
		}
	}

	byte[] of(int status) {
		return this.pages.getOrDefault(Failure.of(status), new byte[0]);
	}

}
