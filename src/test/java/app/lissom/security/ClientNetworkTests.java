package app.lissom.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientNetworkTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
			"2001:db8:1:2::, 20010db800010002/64", "fe80::1%eth0, fe80000000000000/64", "::1, 0000000000000000/64" })
	void takesAnIpv6HouseholdAsOne(String address, String network) {
		assertThat(ClientNetwork.of(address)).isEqualTo(network);
	}

	@Test
	void distinguishesUnreadableAddresses() {
		assertThat(ClientNetwork.of("un:known")).isEqualTo(ClientNetwork.of("un:known"))
			.isNotEqualTo(ClientNetwork.of("some:thing"));
	}

}
