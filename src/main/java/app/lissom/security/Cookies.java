package app.lissom.security;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Handles cookies that scripts cannot read and that other sites' forms do not send. */
@Component
class Cookies {

	static final String SESSION = "session";

	static final String DEVICE = "device";

	static final String BROWSER = "browser";

	static final String CSRF = "csrf";

	/** The maximum age of a cookie that ends when the browser is closed. */
	static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

	private final SiteProperties server;

	Cookies(SiteProperties server) {
		this.server = server;
	}

	/** Returns the full name; on https one that no other host and no http can set. */
	String nameOf(String cookie) {
		return this.server.https() ? "__Host-" + cookie : cookie;
	}

	Optional<String> find(String cookie, HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, nameOf(cookie))).map(Cookie::getValue);
	}

	void write(String cookie, String value, Duration maxAge, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(nameOf(cookie), value)
					.path("/")
					.httpOnly(true)
					.secure(this.server.https())
					.sameSite("Lax")
					.maxAge(maxAge)
					.build()
					.toString());
	}

	void delete(String cookie, HttpServletResponse response) {
		write(cookie, "", Duration.ZERO, response);
	}

}
