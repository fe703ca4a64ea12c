package app.lissom.account;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriComponentsBuilder;

/** Where somebody without an account is sent from a private address. */
class Doorstep implements AuthenticationEntryPoint {

	private static final RequestMatcher PRIVATE = new OrRequestMatcher(matchers());

	private static List<RequestMatcher> matchers() {
		PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
		return Arrays.stream(SecurityRules.PRIVATE).<RequestMatcher>map(builder::matcher).toList();
	}

	/** Whether the address belongs to a person; others that are refused do not exist. */
	static boolean isPrivate(HttpServletRequest request) {
		return PRIVATE.matches(request);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException {
		if (!isPrivate(request)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		UriComponentsBuilder signIn = UriComponentsBuilder.fromPath("/sign-in");
		if (request.getMethod().equals("GET")) {
			signIn.queryParam("next", "{next}");
		}
		response.sendRedirect(signIn.encode().build(request.getRequestURI()).toString());
	}

}
