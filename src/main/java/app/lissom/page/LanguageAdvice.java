package app.lissom.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds to the model the URL to return to after the language is changed. */
@ControllerAdvice
class LanguageAdvice {

	/** Has a choice of its own. */
	private static final String SETTINGS = "/settings";

	private final Languages languages;

	LanguageAdvice(Languages languages) {
		this.languages = languages;
	}

	/**
	 * Returns the URL of the page without the context path; null where there is no
	 * choice, and for the response to a form, which changing the language would lose.
	 */
	@ModelAttribute("here")
	@Nullable String here(HttpServletRequest request) {
		if (!HttpMethod.GET.matches(request.getMethod()) || this.languages.all().size() < 2) {
			return null;
		}
		boolean error = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
		String address = String
			.valueOf(error ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : request.getRequestURI());
		String path = address.substring(request.getContextPath().length());
		if (path.equals(SETTINGS)) {
			return null;
		}
		return (error || request.getQueryString() == null) ? path : path + "?" + request.getQueryString();
	}

}
