package app.lissom.security;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.lissom.assets.EncodedBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends a page or file that is the same for everybody, or status 304 if the browser has
 * the current one.
 */
record PublicResponse(String contentType, Map<String, List<String>> headers, String vary, EncodedBody body) {

	private static final Set<String> SET_ANEW = Set.of("content-type", "content-length", "content-encoding", "date",
			"etag", "vary");

	static PublicResponse of(ContentCachingResponseWrapper response) {
		Map<String, List<String>> headers = new LinkedHashMap<>();
		for (String name : response.getHeaderNames()) {
			if (!SET_ANEW.contains(name.toLowerCase(Locale.ROOT))) {
				headers.put(name, List.copyOf(response.getHeaders(name)));
			}
		}
		headers.put(HttpHeaders.CONTENT_LANGUAGE, List.of(response.getLocale().toLanguageTag()));
		EncodedBody body = EncodedBody.of(response.getContentAsByteArray());
		List<String> vary = new ArrayList<>(response.getHeaders(HttpHeaders.VARY));
		if (body.isCompressed()) {
			vary.add(HttpHeaders.ACCEPT_ENCODING);
		}
		return new PublicResponse(response.getContentType(), headers, String.join(", ", vary), body);
	}

	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		EncodedBody.Variant variant = this.body.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		String encoding = variant.encoding();
		String tag = '"' + this.body.fingerprint() + ((encoding != null) ? "-" + encoding : "") + '"';
		this.headers.forEach((name, values) -> {
			response.setHeader(name, values.get(0));
			values.stream().skip(1).forEach((value) -> response.addHeader(name, value));
		});
		response.setHeader(HttpHeaders.ETAG, tag);
		if (!this.vary.isEmpty()) {
			response.setHeader(HttpHeaders.VARY, this.vary);
		}
		if (matches(tag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (encoding != null) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding);
		}
		response.setContentType(this.contentType);
		response.setContentLength(variant.content().length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(variant.content());
		}
	}

	/** Proxies that compress make a tag weak; the content is still the same. */
	private static boolean matches(String tag, @Nullable String ifNoneMatch) {
		return ifNoneMatch != null && (ifNoneMatch.contains(tag) || ifNoneMatch.strip().equals("*"));
	}

}
