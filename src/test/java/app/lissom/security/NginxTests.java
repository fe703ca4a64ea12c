package app.lissom.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lissom.Ports;
import app.lissom.account.Visitor;
import app.lissom.storage.ServerProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Runs nginx as docs/operations.md describes, where it is installed. */
@Tag("thorough")
class NginxTests {

	@TempDir
	private Path folder;

	private final int port = TestSocketUtils.findAvailableTcpPort();

	private final int proxyPort = TestSocketUtils.findAvailableTcpPort();

	private Process nginx;

	private ServerProcess server;

	@BeforeEach
	void start() throws IOException {
		assumeTrue(Files.isExecutable(Path.of("/usr/sbin/nginx")), "nginx");
		this.server = ServerProcess.start(this.port, "--spring.datasource.url=jdbc:h2:mem:proxy",
				"--lissom.trusted-proxies=127.0.0.1", "--lissom.base-address=http://lissom.example:8443");
		Matcher recipe = Pattern.compile("```nginx\n(server .*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("docs/operations.md")));
		assertThat(recipe.find()).isTrue();
		String site = recipe.group(1)
			.replace("listen 443 ssl", "listen 127.0.0.1:" + this.proxyPort)
			.replaceAll("(?m)^ +ssl_.*\n", "")
			.replace("127.0.0.1:8080", "127.0.0.1:" + this.port);
		Path configuration = this.folder.resolve("nginx.conf");
		Files.writeString(configuration,
				"daemon off; pid " + this.folder.resolve("pid") + "; error_log stderr;\n"
						+ "events {}\nhttp { access_log off; client_body_temp_path " + this.folder.resolve("body")
						+ ";\n" + site + "}\n");
		this.nginx = new ProcessBuilder("/usr/sbin/nginx", "-c", configuration.toString()).inheritIO().start();
		Ports.awaitListening(this.proxyPort);
	}

	@AfterEach
	void stop() {
		if (this.nginx != null) {
			this.nginx.destroy();
			this.nginx.onExit().join();
			this.server.close();
		}
	}

	@Test
	void limitsGuessesAndKeepsTheBaseAddress() throws Exception {
		Visitor visitor = new Visitor(
				new MockEnvironment().withProperty("local.server.port", String.valueOf(this.proxyPort)));
		HttpClient client = HttpClient.newHttpClient();
		int answers = 0;
		for (int guess = 0; guess < 25 && answers != 429; guess++) {
			Map<String, String> form = visitor.open("/sign-in").fields("/sign-in");
			String body = "_csrf=" + form.get("_csrf") + "&name=Nobody" + guess + "&password=a+wild+guess";
			answers = client
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.proxyPort + "/sign-in"))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.header("Cookie",
							"__Host-csrf=" + visitor.cookie("csrf").orElse("") + "; csrf="
									+ visitor.cookie("csrf").orElse(""))
					.header("X-Forwarded-For", "192.0.2." + guess)
					.header("X-Forwarded-Host", "evil.example")
					.POST(HttpRequest.BodyPublishers.ofString(body))
					.build(), BodyHandlers.discarding())
				.statusCode();
			assertThat(answers).isIn(422, 429);
		}
		assertThat(answers).isEqualTo(429);
		visitor.open("/sign-up").submit("/sign-up", Map.of("name", "Alma", "password", "quiet window marble lantern"));
		visitor.open("/report/links").submit("/report/links", Map.of());
		assertThat(visitor.body()).contains("http://lissom.example:8443/shared/").doesNotContain("evil.example");
	}

}
