package app.lissom.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Lists the headers of every response: Spring Security writes them for pages and assets,
 * the error valve for requests that never reach Spring.
 */
public final class SecurityHeaders {

	/** Names and values, in the order sent. */
	public static final Map<String, String> ALWAYS;

	/** Sent on https only. */
	public static final String STRICT_TRANSPORT_SECURITY = "max-age=31536000; includeSubDomains";

	private static final int TOO_MANY_REQUESTS = HttpStatus.TOO_MANY_REQUESTS.value();

	static {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Content-Security-Policy",
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
						+ "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
						+ "base-uri 'none'; frame-ancestors 'none'");
		headers.put("Referrer-Policy", "same-origin");
		headers.put("Cross-Origin-Opener-Policy", "same-origin");
		headers.put("Cross-Origin-Resource-Policy", "same-origin");
		headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
		headers.put("X-Content-Type-Options", "nosniff");
		headers.put("X-Frame-Options", "DENY");
		ALWAYS = Collections.unmodifiableMap(headers);
	}

	private SecurityHeaders() {
	}

	/** Says in how many seconds to try again, when the status asks for that. */
	public static void addRetryAfter(int status, HttpServletResponse response) {
		if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE || status == TOO_MANY_REQUESTS) {
			response.setHeader(HttpHeaders.RETRY_AFTER, (status == TOO_MANY_REQUESTS) ? "60" : "5");
		}
	}

}
