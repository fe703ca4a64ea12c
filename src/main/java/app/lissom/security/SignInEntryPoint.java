package app.lissom.security;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where somebody without an account is sent from a private address. A page is come back
 * to; what was typed goes along, sealed.
 */
@Component
class SignInEntryPoint implements AuthenticationEntryPoint {

	private static final String SIGN_IN = "/sign-in";

	private static final RequestMatcher PRIVATE = SecurityConfiguration.anyOf(SecurityConfiguration.PRIVATE);

	private final SavedPosts continuations;

	SignInEntryPoint(SavedPosts continuations) {
		this.continuations = continuations;
	}

	/** Whether the address belongs to a person; others that are refused do not exist. */
	static boolean isPrivate(HttpServletRequest request) {
		return PRIVATE.matches(request);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		if (!isPrivate(request)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (HttpMethod.GET.matches(request.getMethod())) {
			response.sendRedirect(UriComponentsBuilder.fromPath(SIGN_IN)
				.queryParam("next", "{next}")
				.encode()
				.build(address(request))
				.toString());
		}
		else if (SavedPosts.canGoOn(request)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			Map<String, List<String>> fields = this.continuations.fields(request);
			request.getRequestDispatcher(SIGN_IN)
				.forward(new RewrittenRequest(request, "GET", SIGN_IN, fields), response);
		}
		else {
			response.sendRedirect(SIGN_IN);
		}
	}

	private static String address(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI() + ((query != null) ? "?" + query : "");
	}

}
