package app.lissom.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.lissom.assets.EncodedBody;
import app.lissom.kernel.AccountId;
import app.lissom.page.GappedBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends a public page as signed-in people see it: with their navigation, the CSRF token
 * of their browser in its forms, and the mark of their outbox. Nothing else in it depends
 * on who they are, because rendering it never asks.
 */
record SignedInResponse(String contentType, Map<String, List<String>> headers, GappedBody body) {

	private static final Set<String> SET_ANEW = Set.of("content-type", "content-length", "content-encoding", "date",
			"vary");

	/** Stores a page that somebody got; empty if it is not an ordinary page. */
	static Optional<SignedInResponse> of(AccountId reader, HttpServletRequest request,
			ContentCachingResponseWrapper response) {
		String cache = response.getHeader(HttpHeaders.CACHE_CONTROL);
		if (response.getStatus() != HttpServletResponse.SC_OK || !"no-store".equals(cache)
				|| response.containsHeader(HttpHeaders.SET_COOKIE)
				|| !(request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)) {
			return Optional.empty();
		}
		String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
		if (!body.contains(token.getToken())) {
			return Optional.empty();
		}
		Map<String, List<String>> headers = new LinkedHashMap<>();
		for (String name : response.getHeaderNames()) {
			if (!SET_ANEW.contains(name.toLowerCase(Locale.ROOT))) {
				headers.put(name, List.copyOf(response.getHeaders(name)));
			}
		}
		headers.put(HttpHeaders.CONTENT_LANGUAGE, List.of(response.getLocale().toLanguageTag()));
		return Optional.of(new SignedInResponse(response.getContentType(), headers,
				GappedBody.of(body, List.of(token.getToken(), OutboxMark.of(reader)))));
	}

	void send(AccountId reader, String token, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		EncodedBody.Variant filled = this.body.filled(List.of(token, OutboxMark.of(reader)),
				request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		this.headers.forEach((name, values) -> {
			response.setHeader(name, values.get(0));
			values.stream().skip(1).forEach((value) -> response.addHeader(name, value));
		});
		response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE + ", " + HttpHeaders.ACCEPT_ENCODING);
		@Nullable String encoding = filled.encoding();
		if (encoding != null) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding);
		}
		response.setContentType(this.contentType);
		response.setContentLength(filled.content().length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(filled.content());
		}
	}

}
