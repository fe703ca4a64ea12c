package app.lissom.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PendingRequestTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary/2026-11-22?x=1", "/relief/log", "/progress?from=a%20b" })
	void acceptsAddressesOfThisSite(String address) {
		assertThat(requestOf(address).localUrl()).isEqualTo(address);
		assertThat(requestOf(address).redirect()).isEqualTo("redirect:" + address);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "diary", "//evil.example", "/\\evil.example", "\\\\evil.example",
			"https://evil.example", "/a b", "/a\nb", "/\t/evil.example", "javascript:alert(1)", "/{day}", "/\u00E9" })
	void leadsToTheStartPageInstead(String address) {
		assertThat(requestOf(address).localUrl()).isEqualTo("/");
	}

	private static PendingRequest requestOf(String returnUrl) {
		return new PendingRequest(returnUrl, null, null);
	}

}
