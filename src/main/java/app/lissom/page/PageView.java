package app.lissom.page;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.cache.ICacheManager;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.view.ContentNegotiatingViewResolver;

/** Renders a page, keeping its variables off the request, and sends it as a whole. */
public class PageView extends ThymeleafView {

	@Override
	public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		super.render(model, new LocalAttributes(request), new WholePage(response));
		if (request.getDispatcherType() == DispatcherType.FORWARD) {
			// Tomcat ends a forwarded response below its wrappers, which add headers when
			// it is sent.
			response.flushBuffer();
		}
	}

	/**
	 * Takes the page as one text, and does not flush: that would send the end of the
	 * response, or of what is compressed, in a packet of its own.
	 */
	private static final class WholePage extends HttpServletResponseWrapper {

		WholePage(HttpServletResponse response) {
			super(response);
		}

		@Override
		public PrintWriter getWriter() {
			return new PrintWriter(Writer.nullWriter()) {

				@Override
				public void write(String page) {
					try {
						getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
					}
					catch (IOException ex) {
						setError();
					}
				}

			};
		}

	}

	/**
	 * Makes Spring Boot's view resolver use it, with caches that hold all templates.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Setup {

		/** There are some 400 templates and fragments. */
		private static final int TEMPLATES = 2_000;

		/** There are some 4,000, each with up to three entries. */
		private static final int EXPRESSIONS = 20_000;

		@Bean
		static BeanPostProcessor pageViews(ObjectProvider<MessageSource> messages) {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessBeforeInitialization(Object bean, String name) {
					if (bean instanceof ThymeleafViewResolver resolver) {
						resolver.setViewClass(PageView.class);
					}
					if (bean instanceof ContentNegotiatingViewResolver last) {
						// There is one view for each name, whatever a browser accepts.
						last.setOrder(Ordered.LOWEST_PRECEDENCE);
					}
					if (bean instanceof SpringTemplateEngine engine) {
						engine.setCacheManager(caches());
						engine.setTemplateEngineMessageSource(new NoBreak(messages.getObject()));
					}
					return bean;
				}

			};
		}

		/** SpEL compiles calls of these, but none of a bean. */
		@Bean
		static IDialect pageObjects(Dates dates, Languages languages) {
			return new PageObjects(Map.of("days", dates, "languages", languages));
		}

		/** What does not fit is parsed again for every page, the oldest first. */
		private static ICacheManager caches() {
			StandardCacheManager caches = new StandardCacheManager();
			caches.setTemplateCacheMaxSize(TEMPLATES);
			caches.setExpressionCacheMaxSize(EXPRESSIONS);
			return caches;
		}

	}

	/** Offers objects to expressions, as in {@code #days.full(day)}. */
	private static final class PageObjects extends AbstractDialect
			implements IExpressionObjectDialect, IExpressionObjectFactory {

		private final Map<String, Object> objects;

		PageObjects(Map<String, Object> objects) {
			super("Lissom's objects");
			this.objects = objects;
		}

		@Override
		public IExpressionObjectFactory getExpressionObjectFactory() {
			return this;
		}

		@Override
		public Set<String> getAllExpressionObjectNames() {
			return this.objects.keySet();
		}

		@Override
		public @Nullable Object buildObject(IExpressionContext context, String name) {
			return this.objects.get(name);
		}

		@Override
		public boolean isCacheable(String name) {
			return true;
		}

	}

}
