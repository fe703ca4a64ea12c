package app.lissom.guide;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets browsers cache pages of the guide for visitors: they revalidate each time and get
 * 304. A signed-in person sees a layout of their own, which is not cached.
 */
@Configuration
class GuideCaching implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new Visitors()).addPathPatterns("/guide", "/guide/**");
	}

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> guideFingerprints() {
		ShallowEtagHeaderFilter fingerprint = new ShallowEtagHeaderFilter();
		// Tomcat compresses no page with a strong one.
		fingerprint.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(fingerprint);
		filter.addUrlPatterns("/guide", "/guide/*");
		return filter;
	}

	private static final class Visitors implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			if (request.getUserPrincipal() == null) {
				response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
			}
			return true;
		}

	}

}
