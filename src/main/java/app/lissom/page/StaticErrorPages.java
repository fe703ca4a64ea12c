package app.lissom.page;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.apache.catalina.core.StandardHost;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Renders the error pages for requests that never reach Spring, or whose error page fails
 * itself. They are rendered once at start, as for a visitor, and Tomcat gets them instead
 * of its own.
 */
@Component
class StaticErrorPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final Map<ErrorKind, byte[]> pages = new EnumMap<>(ErrorKind.class);

	/**
	 * Renders the pages.
	 * @param assets what their templates lead to: a guide that cannot be read is reported
	 * before
	 */
	StaticErrorPages(SpringTemplateEngine engine, ApplicationContext application, Assets assets,
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

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass(StaticErrorValve.class.getName());
			host.getPipeline().addValve(new StaticErrorValve(this.pages));
		});
	}

	/** Builds links with the context path without a request. */
	private static final class ContextPathLinkBuilder extends StandardLinkBuilder {

		private final String contextPath;

		ContextPathLinkBuilder(String contextPath) {
			this.contextPath = contextPath;
		}

		@Override
		protected String computeContextPath(IExpressionContext context, String base,
				@Nullable Map<String, Object> parameters) {
			return (context instanceof IWebContext) ? super.computeContextPath(context, base, parameters)
					: this.contextPath;
		}

		@Override
		protected String processLink(IExpressionContext context, String link) {
			return (context instanceof IWebContext) ? super.processLink(context, link) : link;
		}

	}

}
