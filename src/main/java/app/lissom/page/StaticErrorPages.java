package app.lissom.page;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import app.lissom.assets.Assets;
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
 * Renders the error pages for requests that never reach Spring, or whose error page
 * itself fails. They are rendered once at start, as for a visitor and in each language,
 * and Tomcat sends them instead of its own.
 */
@Component
class StaticErrorPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final Languages languages;

	private final Map<Locale, Map<ErrorKind, byte[]>> pages = new HashMap<>();

	/**
	 * Renders the pages.
	 * @param assets what their templates lead to: a guide that cannot be read is reported
	 * before
	 */
	StaticErrorPages(SpringTemplateEngine engine, ApplicationContext application, Assets assets, Languages languages,
			@Value("${server.servlet.context-path:}") String contextPath) {
		engine.setLinkBuilder(new ContextPathLinkBuilder(contextPath));
		this.languages = languages;
		languages.all().forEach((language) -> this.pages.put(language, render(language, engine, application)));
	}

	private static Map<ErrorKind, byte[]> render(Locale language, SpringTemplateEngine engine,
			ApplicationContext application) {
		Map<ErrorKind, byte[]> pages = new EnumMap<>(ErrorKind.class);
		Context context = new Context(language);
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(application, null));
		for (ErrorKind kind : ErrorKind.values()) {
			context.setVariable("key", kind.key());
			pages.put(kind, engine.process("page/error", context).getBytes(StandardCharsets.UTF_8));
		}
		return pages;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass(StaticErrorValve.class.getName());
			host.getPipeline().addValve(new StaticErrorValve(this.languages, this.pages));
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
			if (context instanceof IWebContext) {
				return super.computeContextPath(context, base, parameters);
			}
			return (context.getVariable(ConstantDialect.PATH) instanceof String path) ? path : this.contextPath;
		}

		@Override
		protected String processLink(IExpressionContext context, String link) {
			return (context instanceof IWebContext) ? super.processLink(context, link) : link;
		}

	}

}
