package app.lissom.security;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The small parts of the doors, without a server. */
class DoorsTests {

	private static final ServerProperties PLAIN = new ServerProperties(false, null, null);

	private static final ServerProperties HTTPS = new ServerProperties(true, null, null);

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
			"2001:db8:1:2::, 20010db800010002/64", "fe80::1%eth0, fe80000000000000/64", "::1, 0000000000000000/64" })
	void anIpv6HouseholdIsOneAddress(String address, String network) {
		assertThat(ClientNetwork.network(address)).isEqualTo(network);
	}

	@Test
	void whatIsNoAddressIsStillCounted() {
		assertThat(ClientNetwork.network("un:known")).isEqualTo(ClientNetwork.network("un:known"))
			.isNotEqualTo(ClientNetwork.network("some:thing"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary/2026-11-22?x=1", "/relief/log" })
	void goesOnToAddressesOfThisSite(String next) {
		assertThat(ReturnUrl.of(next)).isEqualTo(next);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "diary", "//evil.example", "/\\evil.example", "\\\\evil.example",
			"https://evil.example", "/a b", "/a\nb", "/\t/evil.example", "javascript:alert(1)", "/{day}", "/\u00E9" })
	void goesOnToTodayInstead(String next) {
		assertThat(ReturnUrl.of(next)).isEqualTo("/");
		assertThat(ReturnUrl.of(null)).isEqualTo("/");
	}

	@Test
	void cookiesAreBoundToTheHostOnHttps() {
		assertThat(sessionCookie(HTTPS)).startsWith("__Host-session=x; ")
			.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Domain");
		assertThat(csrfCookie(HTTPS)).startsWith("__Host-csrf=")
			.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");
	}

	@Test
	void cookiesWorkOnPlainHttpInAHomeNetwork() {
		assertThat(sessionCookie(PLAIN)).startsWith("session=x; ")
			.contains("Path=/", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Secure", "Max-Age", "Domain");
		assertThat(csrfCookie(PLAIN)).startsWith("csrf=").contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
	}

	private static String sessionCookie(ServerProperties site) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SessionConfiguration().sessionCookie(site)
			.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "x"));
		return response.getHeader("Set-Cookie");
	}

	private static String csrfCookie(ServerProperties site) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		MockHttpServletResponse response = new MockHttpServletResponse();
		CookieCsrfTokenRepository tokens = new SecurityConfiguration().csrfTokens(site);
		tokens.saveToken(tokens.generateToken(request), request, response);
		return response.getHeader("Set-Cookie") + "; SameSite="
				+ response.getCookie(site.cookie("csrf")).getAttribute("SameSite");
	}

	@Test
	void httpsIsRemembered() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new ResponseHeaders(HTTPS).writeHeaders(new MockHttpServletRequest("GET", "/"), response);
		assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
		response = new MockHttpServletResponse();
		new ResponseHeaders(PLAIN).writeHeaders(new MockHttpServletRequest("GET", "/"), response);
		assertThat(response.getHeader("Strict-Transport-Security")).isNull();
	}

	@Test
	void aShortSecretIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ServerProperties(false, "short", null))
			.withMessageContaining("lissom.secret");
	}

	@Test
	void aSessionEndsByWhatComesFirst() {
		SessionProperties limits = new SessionProperties(Duration.ofHours(2), Duration.ofHours(24), Duration.ofDays(30),
				Duration.ofDays(180));
		Instant start = Instant.parse("2026-11-22T08:00:00Z");
		assertThat(limits.end(start, start, false)).isEqualTo("2026-11-22T10:00:00Z");
		assertThat(limits.end(start, start.plus(Duration.ofHours(23)), false)).isEqualTo("2026-11-23T08:00:00Z");
		assertThat(limits.end(start, start, true)).isEqualTo("2026-12-22T08:00:00Z");
		assertThat(limits.end(start, start.plus(Duration.ofDays(170)), true)).isEqualTo("2027-05-21T08:00:00Z");
	}

	@Test
	void aSessionHoldsTheAccountAndNothingElse() {
		AccountSession session = new AccountSession(new SessionProperties(Duration.ofHours(2), Duration.ofHours(24),
				Duration.ofDays(30), Duration.ofDays(180)), Instant.EPOCH);
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> session.setAttribute("note", "my back"));
		assertThat(session.getAttributeNames()).isEmpty();
	}

}
