package app.lissom.page;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Renders the error pages for requests that never reach Spring, or whose error page fails
 * itself. They are rendered once at start, as for a visitor.
 */
@Component
class StaticErrorPages {

	private final Map<ErrorKind, byte[]> pages = new EnumMap<>(ErrorKind.class);

	StaticErrorPages(SpringTemplateEngine engine, ApplicationContext application,
			@Value("${server.servlet.context-path:}") String contextPath) {
		engine.setLinkBuilder(new ContextPathLinkBuilder(contextPath));
		Context context = new Context(Locale.ENGLISH);
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(application, null));
		for (ErrorKind kind : ErrorKind.values()) {
			context.setVariable("key", kind.key());
			this.pages.put(kind, engine.process("page/error", context).getBytes(StandardCharsets.UTF_8));
		}
	}

	byte[] of(int status) {
		return this.pages.getOrDefault(ErrorKind.of(status), new byte[0]);
	}

}
