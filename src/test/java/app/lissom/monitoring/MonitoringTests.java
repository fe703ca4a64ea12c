package app.lissom.monitoring;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class MonitoringTests {

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts accounts;

	private Visitor monitor;

	@BeforeEach
	void openManagementPort() {
		this.monitor = new Visitor(this.environment.getRequiredProperty("local.management.port", Integer.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/health/liveness", "/actuator/prometheus",
			"/actuator/info", "/actuator/env" })
	void isNotOnThePublicPort(String address) {
		assertThat(new Visitor(this.environment).open(address).status()).isEqualTo(404);
	}

	@Test
	void saysWhetherItRunsAndWhetherItIsReady() {
		for (String address : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
			assertThat(this.monitor.open(address).status()).isEqualTo(200);
			assertThat(this.monitor.body()).contains("\"status\":\"UP\"").doesNotContain("H2", "PostgreSQL", "path");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary", "/actuator/env", "/actuator/heapdump", "/actuator/loggers",
			"/actuator/shutdown", "/guide" })
	void offersNothingElse(String address) {
		assertThat(this.monitor.open(address).status()).isEqualTo(404);
	}

	/** Sent as they are: no client of ours would. */
	@ParameterizedTest
	@ValueSource(
			strings = { "GET / HTTP/9.9", "GET / HTP", "GET /%00 HTTP/1.1", "GET /a<b HTTP/1.1", "CONNECT a:1 HTTP/1.1",
					"GET / HTTP/1.1\r\nContent-Length: many", "POST / HTTP/1.1\r\nTransfer-Encoding: strange" })
	void answersWhatItCannotReadWithAStatusAlone(String request) throws IOException {
		int port = this.environment.getRequiredProperty("local.management.port", Integer.class);
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream()
				.write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
			assertThat(answer).startsWith("HTTP/1.1 ").doesNotContainIgnoringCase("tomcat", "<html", "exception");
			assertThat(answer.substring(answer.indexOf("\r\n\r\n")).strip()).isEmpty();
		}
	}

	@Test
	void countsWhatIsDoneButNotWhoDidIt() {
		String name = TestAccounts.nameOf(this.accounts.createAccount());
		Visitor person = new Visitor(this.environment).open("/sign-in");
		person.submit("/sign-in", Map.of("name", name, "password", "not this one"));
		person.open("/sign-in").submit("/sign-in", Map.of("name", name, "password", TestAccounts.PASSWORD));
		person.open("/diary/2026-01-15/note").submit("/diary/2026-01-15/note", Map.of("note", "secret words"));
		String measures = this.monitor.open("/actuator/prometheus").body();
		assertThat(measures).contains("lissom_security_total{event=\"signed in\"}",
				"lissom_security_total{event=\"failed\"}", "lissom_entries_total{kind=\"note\"}",
				"http_server_requests_seconds_count{", "jvm_memory_used_bytes{", "hikaricp_connections{");
		assertThat(measures).doesNotContain(name, "secret words", "2026-01-15");
		assertThat(measures).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
	}

}
