package app.lissom.security;

import java.util.List;
import java.util.Map;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import app.lissom.page.SecurityHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class ResponseHeadersTests {

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guide", "/relief", "/sign-in", "/sign-up", "/recover", "/goodbye", "/settings",
			"/diary", "/nothing-here", "/guide/nothing-here", "/assets/nothing-here", "/robots.txt", "/error",
			"/actuator/health", "/actuator/env", "/..%2f", "/%zz", "/a//b", "/a;b=c" })
	void areOnEveryResponse(String address) {
		Visitor visitor = new Visitor(this.environment).openRaw(address);
		SecurityHeaders.ALWAYS
			.forEach((name, value) -> assertThat(visitor.headers(name)).as(name).containsExactly(value));
	}

	@Test
	void allowNothingFromElsewhereAndNothingInline() {
		assertThat(new Visitor(this.environment).open("/").header("Content-Security-Policy")).hasValue(
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
	}

	/**
	 * By the rules of MDN's HTTP Observatory for a page without cookies; what has a value
	 * that is less good costs points there, and fails here.
	 */
	@Test
	void areWorthAtLeast130PointsAtTheObservatory() {
		Visitor visitor = new Visitor(this.environment).open("/");
		assertThat(visitor.headers("Set-Cookie")).isEmpty();
		String policy = visitor.header("Content-Security-Policy").orElse("");
		assertThat(policy).contains("default-src 'none';", "form-action 'self';", "frame-ancestors 'none'")
			.doesNotContain("unsafe", "data:", "http:", "https:", "*");
		int points = 100 + 10 + 5;
		assertThat(visitor.header("Referrer-Policy").orElse("")).matches("no-referrer|same-origin|strict-origin.*");
		points += 5;
		assertThat(visitor.header("Cross-Origin-Resource-Policy")).hasValue("same-origin");
		points += 10;
		assertThat(strictTransportSecurity(true)).containsPattern("max-age=(1576800\\d|\\d{8,})\\b");
		assertThat(visitor.header("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(visitor.header("Access-Control-Allow-Origin")).isEmpty();
		assertThat(visitor.page().select("script")).isNotEmpty()
			.allSatisfy((script) -> assertThat(script.attr("src")).matches("/[^/].*"));
		assertThat(points).isGreaterThanOrEqualTo(130);
	}

	@Test
	void areOnARejectedForm() {
		Visitor visitor = new Visitor(this.environment).post("/sign-in", Map.of("name", "x"));
		assertThat(visitor.status()).isEqualTo(422);
		assertThat(visitor.headers("Content-Security-Policy")).hasSize(1);
		assertThat(visitor.header("Cache-Control")).hasValue("no-store");
	}

	/** Without a token, a form is forwarded to a page, which is a short one. */
	@Test
	void areOnAForwardedForm() {
		Visitor person = signedIn().post("/settings/name", Map.of("name", "x"));
		assertThat(person.page().select("main form")).isNotEmpty();
		SecurityHeaders.ALWAYS
			.forEach((name, value) -> assertThat(person.headers(name)).as(name).containsExactly(value));
		assertThat(person.header("Cache-Control")).hasValue("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guide", "/guide/warning-signs", "/relief" })
	void letABrowserCachePublicPages(String address) {
		Visitor visitor = new Visitor(this.environment).open(address);
		assertThat(visitor.header("Cache-Control")).get().asString().doesNotContain("no-store");
		assertThat(visitor.headers("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/, no-cache", "/relief, no-cache", "/goodbye, no-cache", "/routine, no-cache", "/diary, no-store",
			"/routine/morning, no-cache", "/guide, 'no-cache, public'", "/guide/warning-signs, 'no-cache, public'",
			"/relief/ice, 'no-cache, public'", "/calendar/nothing.ics, no-store", "/shared/nothing, no-store",
			"/nothing-here, no-store" })
	void limitWhatAVisitorsBrowserCaches(String address, String expected) {
		Visitor visitor = new Visitor(this.environment).open(address);
		assertThat(visitor.headers("Cache-Control")).containsExactly(expected);
		assertThat(visitor.headers("ETag")).hasSize(expected.equals("no-store") ? 0 : 1);
		assertThat(String.join(",", visitor.headers("Vary")).contains("Cookie, Accept-Language"))
			.isEqualTo(expected.startsWith("no-cache"));
	}

	@Test
	void requireHttpsForAYearWhenItIsOn() {
		assertThat(strictTransportSecurity(true)).startsWith("max-age=31536000");
		assertThat(strictTransportSecurity(false)).isNull();
	}

	private static String strictTransportSecurity(boolean https) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new ResponseHeaders(new SiteProperties(https, null, null, List.of(), null))
			.writeHeaders(new MockHttpServletRequest("GET", "/"), response);
		return response.getHeader("Strict-Transport-Security");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/settings", "/settings/password", "/diary", "/guide", "/", "/relief", "/nothing-here" })
	void forbidToCacheThePagesOfASignedInPerson(String address) {
		assertThat(signedIn().open(address).header("Cache-Control")).hasValue("no-store");
	}

	private Visitor signedIn() {
		AccountId me = this.people.createAccount();
		return new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(me), "password", TestAccounts.PASSWORD));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/sign-up", "/recover", "/diary", "/nothing-here" })
	void forbidToCachePagesWithAToken(String address) {
		assertThat(new Visitor(this.environment).open(address).header("Cache-Control")).hasValue("no-store");
	}

	@Test
	void visitorsCostNoSession() {
		int before = sessions();
		String[] addresses = { "/", "/guide", "/relief", "/sign-in", "/diary", "/settings", "/sign-up", "/nothing" };
		for (int i = 0; i < 200; i++) {
			Visitor visitor = new Visitor(this.environment).open(addresses[i % addresses.length]);
			assertThat(visitor.headers("Set-Cookie")).noneMatch((cookie) -> cookie.toLowerCase().contains("session"));
		}
		assertThat(sessions()).isEqualTo(before);
	}

	private int sessions() {
		return this.jdbc.sql("select count(*) from account_session").query(Integer.class).single();
	}

}
