package app.lissom.page;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.cache.ICacheManager;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Renders a page, keeping its variables off the request. */
public class PageView extends ThymeleafView {

	@Override
	public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		super.render(model, new LocalAttributes(request), response);
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
					if (bean instanceof SpringTemplateEngine engine) {
						engine.setCacheManager(caches());
						engine.setTemplateEngineMessageSource(new NoBreak(messages.getObject()));
					}
					return bean;
				}

			};
		}

		/** What does not fit is parsed again for every page, the oldest first. */
		private static ICacheManager caches() {
			StandardCacheManager caches = new StandardCacheManager();
			caches.setTemplateCacheMaxSize(TEMPLATES);
			caches.setExpressionCacheMaxSize(EXPRESSIONS);
			return caches;
		}

	}

}
