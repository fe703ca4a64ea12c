package app.lissom.notifications;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.http.client.FilteredHostException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Checks to which URLs people can have requests sent. */
class OutgoingRequestsTests {

	private final OutgoingRequests requests = new OutgoingRequests(new NotificationProperties(false));

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1/", "http://127.1/", "http://0x7f000001/", "http://2130706433/",
			"http://localhost/", "http://localhost./", "http://[::1]/", "http://[::]/", "http://[::ffff:127.0.0.1]/",
			"http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/", "http://0.0.0.0/", "http://10.1.2.3/",
			"http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.0.1/",
			"http://169.254.169.254/latest/meta-data/", "http://[fe80::1]/", "http://[fe80::1%25lo]/",
			"http://[fc00::1]/", "http://[fd12:3456::1]/", "http://[fec0::1]/", "http://[64:ff9b::7f00:1]/",
			"http://[64:ff9b:1::7f00:1]/", "http://[2002:7f00:1::]/", "http://[2001:0:7f00:1::]/", "http://100.64.0.1/",
			"http://192.0.0.1/", "http://198.18.0.1/", "http://224.0.0.1/", "http://[ff02::1]/", "http://240.0.0.1/",
			"http://255.255.255.255/", "ftp://93.184.216.34/", "file:///etc/passwd", "http:///nothing",
			"http://user:secret@93.184.216.34/", "//93.184.216.34/", "/path", "mailto:me@example.org",
			"http://no-such-host.invalid/" })
	void reachNothingButTheInternet(String address) {
		assertThat(this.requests.allows(URI.create(address), false)).isFalse();
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> this.requests.post(URI.create(address), Map.of(), new byte[0]));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://93.184.216.34/a?b=c", "http://93.184.216.34:8080/",
			"https://[2606:2800:220:1:248:1893:25c8:1946]/" })
	void reachTheInternet(String address) {
		URI uri = URI.create(address);
		assertThat(this.requests.allows(uri, false)).isTrue();
		assertThat(this.requests.allows(uri, true)).isEqualTo(address.startsWith("https"));
	}

	/** A name that led elsewhere when it was saved is asked again for each request. */
	@Test
	void askWhereANameLeadsForEachRequest() throws Exception {
		try (PushService service = new PushService()) {
			URI address = URI.create("http://localhost:" + service.port() + "/send");
			assertThatExceptionOfType(FilteredHostException.class)
				.isThrownBy(() -> this.requests.post(address, Map.of(), new byte[0]));
			assertThat(service.received()).isEmpty();
		}
	}

	@Test
	void followNoRedirect() throws Exception {
		OutgoingRequests atHome = new OutgoingRequests(new NotificationProperties(true));
		try (PushService service = new PushService()) {
			for (int status : new int[] { 301, 302, 303, 307, 308 }) {
				service.answer(status);
				assertThat(atHome.post(URI.create(service.address()), Map.of(), new byte[0])).isEqualTo(status);
			}
			assertThat(service.received()).hasSize(5).allMatch((one) -> one.path().equals("/send"));
		}
	}

	@Test
	@Tag("thorough")
	void doNotWaitLongForAnAnswer() throws Exception {
		OutgoingRequests atHome = new OutgoingRequests(new NotificationProperties(true));
		try (PushService service = new PushService()) {
			service.delay(20_000);
			long start = System.nanoTime();
			assertThatExceptionOfType(IOException.class)
				.isThrownBy(() -> atHome.post(URI.create(service.address()), Map.of(), new byte[0]));
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
			assertThat(service.received()).as("not sent again").hasSize(1);
		}
	}

}
