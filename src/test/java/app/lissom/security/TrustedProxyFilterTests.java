package app.lissom.security;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TrustedProxyFilterTests {

	private static final List<String> PROXIES = List.of("127.0.0.1", "::1", "10.0.0.0/8");

	/** Each line: who connects, the header, who it is. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			127.0.0.1    | 203.0.113.7                    | 203.0.113.7
			127.0.0.1    | 1.2.3.4, 203.0.113.7           | 203.0.113.7
			127.0.0.1    | 1.2.3.4, 203.0.113.7, 10.1.2.3 | 203.0.113.7
			127.0.0.1    | 1.2.3.4, 127.0.0.1             | 127.0.0.1
			127.0.0.1    | 203.0.113.7:4711               | 203.0.113.7
			127.0.0.1    | 2001:db8::7                    | 2001:db8::7
			127.0.0.1    | [2001:db8::7]:4711             | 2001:db8::7
			127.0.0.1    | unknown                        | 127.0.0.1
			127.0.0.1    | 203.0.113.7, nobody            | 127.0.0.1
			127.0.0.1    | 999.1.1.1.1                    | 127.0.0.1
			127.0.0.1    |                                | 127.0.0.1
			0:0:0:0:0:0:0:1%0 | 203.0.113.7               | 203.0.113.7
			10.9.9.9     | 203.0.113.7                    | 203.0.113.7
			192.168.1.5  | 203.0.113.7                    | 192.168.1.5
			203.0.113.66 | 127.0.0.1                      | 203.0.113.66
			""")
	void findsTheClientThatATrustedProxyHasSeen(String peer, String header, String client) {
		HttpServletRequest seen = pass(PROXIES, peer, (header != null) ? Map.of("X-Forwarded-For", header) : Map.of());
		assertThat(seen.getRemoteAddr().replace("[", "").replace("]", "")).isEqualTo(client);
	}

	@Test
	void keepsTheHostAndPortThatTheBrowserNamed() {
		HttpServletRequest seen = pass(PROXIES, "127.0.0.1",
				Map.of("Host", "lissom.example:8443", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "evil.example",
						"X-Forwarded-Port", "81", "Forwarded", "host=evil.example;for=1.2.3.4"));
		assertThat(seen.getRequestURL()).hasToString("https://lissom.example:8443/guide");
		assertThat(seen.isSecure()).isTrue();
		assertThat(seen.getRemoteAddr()).isEqualTo("127.0.0.1");
		assertThat(seen.getHeader("X-Forwarded-Host")).isNull();
		assertThat(seen.getHeader("Forwarded")).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "/lissom, /lissom", "/self/care, /self/care", "//evil.example, ''", "https://evil.example, ''",
			"/a b, ''", "/../x, /../x" })
	void takesAPlainPrefix(String prefix, String path) {
		HttpServletRequest seen = pass(PROXIES, "127.0.0.1", Map.of("X-Forwarded-Prefix", prefix));
		assertThat(seen.getContextPath()).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Port",
			"X-Forwarded-Prefix", "X-Forwarded-Proto", "X-Forwarded-Ssl" })
	void believesNothingThatComesFromOthers(String header) {
		HttpServletRequest seen = pass(PROXIES, "198.51.100.9", Map.of(header, "on"));
		assertThat(seen.getHeader(header)).isNull();
		assertThat(seen.getRemoteAddr()).isEqualTo("198.51.100.9");
		assertThat(seen.getRequestURL()).hasToString("http://localhost/guide");
		assertThat(pass(List.of(), "127.0.0.1", Map.of("X-Forwarded-For", "1.2.3.4")).getRemoteAddr())
			.isEqualTo("127.0.0.1");
	}

	@Test
	void rejectsAProxyThatIsNoAddress() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TrustedProxyFilter(List.of("the proxy")));
	}

	private static HttpServletRequest pass(List<String> proxies, String peer, Map<String, String> headers) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/guide");
		request.setRemoteAddr(peer);
		headers.forEach(request::addHeader);
		MockFilterChain chain = new MockFilterChain();
		try {
			new TrustedProxyFilter(proxies).doFilter(request, new MockHttpServletResponse(), chain);
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
		return (HttpServletRequest) chain.getRequest();
	}

}
