package app.lissom.security;

import java.io.IOException;

import app.lissom.page.ExpiredCsrfToken;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Handles denied requests. A person whose last proof of identity is too old is asked for
 * a new one. A form without a valid CSRF token was opened before a new sign-in, or was
 * forged by another site: nothing is done, but the person sees what was posted and can
 * send it from one of our pages.
 */
@Component
class LissomAccessDeniedHandler implements AccessDeniedHandler {

	/** Their forms do nothing when they have an error. */
	private static final RequestMatcher SIGN_IN = AccessRules.anyOf("/sign-in", "/sign-in/passkey", "/sign-in/confirm",
			"/sign-in/confirm/passkey", "/sign-up", "/sign-up/passkey", "/recover");

	private final SavedPosts savedPosts;

	private final SignInEntryPoint entryPoint;

	LissomAccessDeniedHandler(SavedPosts savedPosts, SignInEntryPoint entryPoint) {
		this.savedPosts = savedPosts;
		this.entryPoint = entryPoint;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (!AccessRules.isKnown(request)) {
			AccessRules.refuse(request, response);
		}
		else if (RecentProof.isMissing(denied)) {
			this.entryPoint.askToConfirm(request, response);
		}
		else if (denied instanceof CsrfException && SIGN_IN.matches(request)) {
			ExpiredCsrfToken.mark(request);
			request.getRequestDispatcher(request.getServletPath()).forward(request, response);
		}
		else if (denied instanceof CsrfException && SavedPosts.isOfOwnPage(request)) {
			response.sendRedirect(request.getRequestURI());
		}
		else if (!(denied instanceof CsrfException) || !SavedPosts.isForm(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else if (SignedInVariable.isSignedIn()) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			this.savedPosts.encrypt(request, response, false);
			request.getRequestDispatcher("/sign-in/continue").forward(request, response);
		}
		else {
			this.entryPoint.askToSignIn(request, response);
		}
	}

}
