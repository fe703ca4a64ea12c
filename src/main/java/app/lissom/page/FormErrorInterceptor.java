package app.lissom.page;

import java.util.Objects;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers with status 422 when a form on the page has errors, and adds that to the model:
 * the title then begins with "Error". After a form that was posted, the script makes Back
 * lead to the page of the form.
 */
@Component
class FormErrorInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	/** Refuses parameters that cannot be read before a page asks for one of them. */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() == DispatcherType.REQUEST) {
			request.getParameterMap();
		}
		return true;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && !String.valueOf(page.getViewName()).startsWith(Redirect.PREFIX)
				&& page.getModel().values().stream().anyMatch(FormErrorInterceptor::hasErrors)) {
			page.addObject("hasErrors", true);
			page.addObject("posted", HttpMethod.POST.matches(request.getMethod()));
			HttpStatusCode status = Objects.requireNonNullElse(page.getStatus(), HttpStatus.UNPROCESSABLE_CONTENT);
			page.setStatus(status);
			SecurityHeaders.addRetryAfter(status.value(), response);
		}
	}

	private static boolean hasErrors(@Nullable Object value) {
		return value instanceof BindingResult result && result.hasErrors();
	}

}
