package app.lissom.security;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What somebody meets whose form comes without a good token: it was drawn before they
 * signed in elsewhere, or another site made it up. Nothing is done, but what they typed
 * is kept, and one tap on a page of ours sends it again.
 */
@Component
class CsrfFailureHandler implements AccessDeniedHandler {

	private static final String AGAIN = "/sign-in/continue";

	private final SavedPosts continuations;

	CsrfFailureHandler(SavedPosts continuations) {
		this.continuations = continuations;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (!SecurityConfiguration.isKnown(request)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (denied instanceof CsrfException && SavedPosts.canGoOn(request)) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			Map<String, List<String>> fields = this.continuations.fields(request);
			request.getRequestDispatcher(AGAIN).forward(new RewrittenRequest(request, "GET", AGAIN, fields), response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

}
