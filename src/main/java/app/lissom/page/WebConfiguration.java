package app.lissom.page;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Registers what works around the pages of every room. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

	@Bean
	ServletRegistrationBean<AssetServlet> assetServlet(Assets assets) {
		return new ServletRegistrationBean<>(new AssetServlet(assets), "/assets/*", "/favicon.ico", "/robots.txt");
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new FormErrorInterceptor());
	}

}
