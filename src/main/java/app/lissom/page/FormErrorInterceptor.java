package app.lissom.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers with status 422 when a form on the page has errors, and tells the layout: its
 * title then begins with "Error".
 */
class FormErrorInterceptor implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && !isRedirect(page)
				&& page.getModel().values().stream().anyMatch(FormErrorInterceptor::hasErrors)) {
			page.addObject("hasErrors", true);
			if (page.getStatus() == null) {
				page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			}
		}
	}

	private static boolean isRedirect(ModelAndView page) {
		String name = page.getViewName();
		return name != null && name.startsWith(Redirect.PREFIX);
	}

	private static boolean hasErrors(@Nullable Object value) {
		return value instanceof BindingResult result && result.hasErrors();
	}

}
