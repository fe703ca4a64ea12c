package app.lissom.page;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.spring6.view.ThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Draws a page with its variables beside the request. */
public class PageView extends ThymeleafView {

	@Override
	public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		super.render(model, new LocalAttributes(request), response);
	}

	/** Makes Boot's resolver of views use it. */
	@Configuration(proxyBeanMethods = false)
	static class Setup {

		@Bean
		static BeanPostProcessor pageViews() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessBeforeInitialization(Object bean, String name) {
					if (bean instanceof ThymeleafViewResolver resolver) {
						resolver.setViewClass(PageView.class);
					}
					return bean;
				}

			};
		}

	}

}
