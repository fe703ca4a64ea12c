package app.lissom.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Shows the sign-in page at a private address, or the sign-up page to newcomers. The
 * person returns to the requested page afterwards; a posted form waits inside the sign-in
 * page.
 */
@Component
class SignInEntryPoint implements AuthenticationEntryPoint {

	private static final RequestMatcher PRIVATE = AccessRules.anyOf(AccessRules.PRIVATE);

	/** Where somebody comes who wants to start a diary. */
	private static final RequestMatcher DIARY = AccessRules.anyOf("/diary", "/my-back");

	private final SavedPosts savedPosts;

	private final Cookies cookies;

	private final boolean open;

	SignInEntryPoint(SavedPosts savedPosts, Cookies cookies, @Value("${lissom.sign-up:open}") String signUp) {
		this.savedPosts = savedPosts;
		this.cookies = cookies;
		this.open = signUp.equalsIgnoreCase("open");
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		if (!PRIVATE.matches(request)) {
			AccessRules.refuse(request, response);
		}
		else if (SavedPosts.isForm(request)) {
			askToSignIn(request, response);
		}
		else {
			redirect(isNewcomer(request) ? "/sign-up" : "/sign-in", request, response);
		}
	}

	/** Nobody signed in on this device before. */
	private boolean isNewcomer(HttpServletRequest request) {
		return this.open && DIARY.matches(request) && this.cookies.find(Cookies.DEVICE, request).isEmpty();
	}

	/** Answers a posted form with the sign-in page, in which it waits. */
	void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		this.savedPosts.encrypt(request, response, false);
		request.getRequestDispatcher("/sign-in/start").forward(request, response);
	}

	/**
	 * Asks a signed-in person to prove who they are. A posted form waits meanwhile, with
	 * a passphrase that may be in it: it stays in the browser that it comes from.
	 */
	void askToConfirm(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		if (SavedPosts.isForm(request)) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			this.savedPosts.encrypt(request, response, true);
			request.getRequestDispatcher("/sign-in/confirm/start").forward(request, response);
		}
		else {
			redirect("/sign-in/confirm", request, response);
		}
	}

	/** Redirects to a page that leads back here. */
	private static void redirect(String path, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		UriComponentsBuilder page = UriComponentsBuilder.fromPath(request.getContextPath() + path);
		response.sendRedirect(HttpMethod.GET.matches(request.getMethod()) || SavedPosts.isOfOwnPage(request)
				? page.queryParam("next", "{next}").encode().build(addressOf(request)).toString() : page.toUriString());
	}

	private static String addressOf(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (path.equals(RecentProof.DOWNLOAD)) {
			return "/takeout";
		}
		return (request.getQueryString() != null) ? path + "?" + request.getQueryString() : path;
	}

}
