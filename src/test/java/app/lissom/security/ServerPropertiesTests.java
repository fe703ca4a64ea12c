package app.lissom.security;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ServerPropertiesTests {

	@Test
	void rejectsAShortSecret() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteProperties(false, "short", null, List.of(), null))
			.withMessageContaining("lissom.secret");
	}

	@ParameterizedTest
	@CsvSource({ "https://lissom.example, https://lissom.example/shared/x",
			"https://lissom.example:8443, https://lissom.example:8443/shared/x",
			"https://example.org/lissom, https://example.org/lissom/shared/x",
			"http://192.168.1.5:8080, http://192.168.1.5:8080/shared/x" })
	void beginsWhatLeavesThePageWithTheBaseAddress(URI base, String address) {
		SiteProperties server = new SiteProperties(false, null, base, List.of(), null);
		assertThat(server.absoluteAddress().path("/shared/x").toUriString()).isEqualTo(address);
		assertThat(server.https()).isEqualTo(address.startsWith("https"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "lissom.example", "https://lissom.example/", "https://lissom.example/?a=b",
			"ftp://lissom.example", "https://somebody@lissom.example" })
	void rejectsABaseAddressThatIsNone(String base) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SiteProperties(false, null, URI.create(base), List.of(), null))
			.withMessageContaining("lissom.base-address");
	}

}
