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
 * Writes the headers of every answer. A browser may keep a public page, and asks each
 * time whether it is still good; it keeps nothing that belongs to a person.
 */
@Component
class ResponseHeaders implements HeaderWriter {

	private static final RequestMatcher PUBLIC = SecurityConfiguration.anyOf(SecurityConfiguration.PUBLIC);

	private static final RequestMatcher SHARED = SecurityConfiguration.anyOf(SecurityConfiguration.SHARED);

	private final ServerProperties site;

	ResponseHeaders(ServerProperties site) {
		this.site = site;
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		SecurityHeaders.ALWAYS.forEach(response::setHeader);
		if (this.site.https()) {
			response.setHeader("Strict-Transport-Security", SecurityHeaders.STRICT_TRANSPORT_SECURITY);
		}
		if (SHARED.matches(request)) {
			// The address is the key: no search engine, no other site and no cache gets
			// it.
			response.setHeader("Referrer-Policy", "no-referrer");
			response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			boolean open = isOpen(request, response);
			response.setHeader(HttpHeaders.CACHE_CONTROL, open ? "no-cache" : "no-store");
			if (open) {
				response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
			}
		}
	}

	/** Whether the answer is the same for everybody who is not signed in. */
	private static boolean isOpen(HttpServletRequest request, HttpServletResponse response) {
		return HttpMethod.GET.matches(request.getMethod()) && PUBLIC.matches(request)
				&& response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
				&& !response.containsHeader(HttpHeaders.SET_COOKIE) && !SignedInAdvice.isSomebody();
	}

}
