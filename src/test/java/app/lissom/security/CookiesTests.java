package app.lissom.security;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

import static org.assertj.core.api.Assertions.assertThat;

class CookiesTests {

	private static final SiteProperties HTTP = new SiteProperties(false, null, null, List.of(), null);

	private static final SiteProperties HTTPS = new SiteProperties(true, null, null, List.of(), null);

	@Test
	void bindsCookiesToTheHostOnHttps() {
		assertThat(sessionCookie(HTTPS, Cookies.UNTIL_CLOSED)).startsWith("__Host-session=x; ")
			.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Domain");
		assertThat(csrfCookie(HTTPS)).startsWith("__Host-csrf=")
			.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");
	}

	@Test
	void worksOnHttpInAHomeNetwork() {
		assertThat(sessionCookie(HTTP, Cookies.UNTIL_CLOSED)).startsWith("session=x; ")
			.contains("Path=/", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Secure", "Max-Age", "Domain");
		assertThat(csrfCookie(HTTP)).startsWith("csrf=").contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
	}

	@Test
	void keepsACookieForALimitedTime() {
		assertThat(sessionCookie(HTTP, Duration.ofDays(180))).contains("Max-Age=15552000");
	}

	private static String sessionCookie(SiteProperties server, Duration maxAge) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new Cookies(server).write(Cookies.SESSION, "x", maxAge, response);
		return response.getHeader("Set-Cookie");
	}

	private static String csrfCookie(SiteProperties server) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		MockHttpServletResponse response = new MockHttpServletResponse();
		Cookies cookies = new Cookies(server);
		CookieCsrfTokenRepository tokens = new SecurityConfiguration().csrfTokens(cookies, server);
		tokens.saveToken(tokens.generateToken(request), request, response);
		return response.getHeader("Set-Cookie") + "; SameSite="
				+ response.getCookie(cookies.nameOf(Cookies.CSRF)).getAttribute("SameSite");
	}

}
