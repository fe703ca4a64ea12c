package app.lissom.security;

import app.lissom.page.SecurityHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Writes the headers of every response, and is the only place that decides what a browser
 * may cache: public pages, revalidated each time, and no personal data.
 */
@Component
class ResponseHeaders implements HeaderWriter {

	private static final RequestMatcher PUBLIC = AccessRules.anyOf(AccessRules.PUBLIC);

	/** Pages that are the same for every visitor, so that a proxy may cache them too. */
	private static final RequestMatcher SAME_FOR_ALL = AccessRules.anyOf("/guide/**", "/relief/*");

	private static final RequestMatcher SHARED = AccessRules.anyOf(AccessRules.SHARED);

	/** Addresses that are secrets. */
	private static final RequestMatcher SECRET = AccessRules.anyOf(AccessRules.SHARED, AccessRules.CALENDAR);

	private final SiteProperties server;

	ResponseHeaders(SiteProperties server) {
		this.server = server;
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		SecurityHeaders.ALWAYS.forEach(response::setHeader);
		SecurityHeaders.addRetryAfter(response.getStatus(), response);
		if (this.server.https()) {
			response.setHeader("Strict-Transport-Security", SecurityHeaders.STRICT_TRANSPORT_SECURITY);
		}
		if (SHARED.matches(request)) {
			// The address is the key: no search engine and no other site gets it.
			response.setHeader("Referrer-Policy", "no-referrer");
			response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
		}
		if (response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			return;
		}
		if (!isPublic(request, response)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		else if (SAME_FOR_ALL.matches(request)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
			addVary(response);
		}
		else {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
			addVary(response);
		}
	}

	/** A page depends on the language that a cookie holds or the browser asks for. */
	private static void addVary(HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
	}

	private static boolean isPublic(HttpServletRequest request, HttpServletResponse response) {
		return isRead(request) && PUBLIC.matches(request) && !SECRET.matches(request)
				&& response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
				&& !response.containsHeader(HttpHeaders.SET_COOKIE) && !SignedInVariable.isSignedIn();
	}

	private static boolean isRead(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

}
