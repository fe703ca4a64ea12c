package app.lissom.page;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds a variable to every page. For a {@code @ModelAttribute} of a controller advice,
 * Spring would read the annotations of its method again for every request.
 */
public interface PageVariable {

	String name();

	/** Returns the value, before the controller runs; null for none. */
	@Nullable Object value(HttpServletRequest request);

	/** Keeps them as attributes of the request, which templates read, too. */
	@Component
	class Interceptor implements HandlerInterceptor, WebMvcConfigurer {

		private final List<PageVariable> variables;

		Interceptor(List<PageVariable> variables) {
			this.variables = variables;
		}

		@Override
		public void addInterceptors(InterceptorRegistry registry) {
			registry.addInterceptor(this);
		}

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			this.variables.forEach((variable) -> request.setAttribute(variable.name(), variable.value(request)));
			return true;
		}

	}

}
