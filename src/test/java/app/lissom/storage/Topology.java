package app.lissom.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import app.lissom.Ports;
import app.lissom.account.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.yaml.snakeyaml.Yaml;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.util.TestSocketUtils;

/**
 * Runs the services of {@code compose.yaml} without containers: PostgreSQL, two servers
 * with its settings, and nginx with {@code deploy/nginx.conf}. Only addresses differ.
 */
final class Topology implements AutoCloseable {

	static final Path NGINX = Path.of("/usr/sbin/nginx");

	private final Path folder;

	private final EmbeddedPostgres database;

	private final List<Integer> ports = List.of(TestSocketUtils.findAvailableTcpPort(),
			TestSocketUtils.findAvailableTcpPort());

	private final List<Integer> managementPorts = List.of(TestSocketUtils.findAvailableTcpPort(),
			TestSocketUtils.findAvailableTcpPort());

	private final int proxyPort = TestSocketUtils.findAvailableTcpPort();

	private final Map<Integer, ServerProcess> servers = new ConcurrentHashMap<>();

	private final Process proxy;

	/** Starts all of it, and waits until it is ready. */
	Topology(Path folder) throws IOException {
		this.folder = folder;
		this.database = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("database")).start();
		// At once, as containers do: one of them makes the schema.
		CompletableFuture<Void> second = CompletableFuture.runAsync(() -> startUnchecked(1));
		start(0);
		second.join();
		this.proxy = new ProcessBuilder(NGINX.toString(), "-c", proxyConfiguration().toString()).inheritIO().start();
		Ports.awaitListening(this.proxyPort);
	}

	private Path proxyConfiguration() throws IOException {
		String site = Files.readString(Path.of("deploy/nginx.conf"))
			.replace("listen 8080", "listen 127.0.0.1:" + this.proxyPort)
			.replace("lissom-1:8080 resolve", "127.0.0.1:" + this.ports.get(0))
			.replace("lissom-2:8080 resolve", "127.0.0.1:" + this.ports.get(1));
		return Files.writeString(this.folder.resolve("nginx.conf"), """
				daemon off;
				pid %1$s/pid;
				error_log %1$s/proxy.log;
				events {}
				http {
				access_log off;
				client_body_temp_path %1$s/body;
				proxy_temp_path %1$s/proxy;
				%2$s
				}
				""".formatted(this.folder, site));
	}

	private void startUnchecked(int number) {
		try {
			start(number);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts a server of this release. */
	void start(int number) throws IOException {
		start(number, this.folder);
	}

	/** Starts a server of another release: this one and what a folder has besides. */
	void start(int number, Path release) throws IOException {
		this.servers.put(number, ServerProcess.startRelease(release, this.ports.get(number), environment(number)));
	}

	void startDead() throws IOException {
		for (int number = 0; number < this.ports.size(); number++) {
			if (!this.servers.get(number).isRunning()) {
				start(number);
			}
		}
	}

	private Map<String, String> environment(int number) throws IOException {
		Map<String, Map<String, Map<String, Map<String, Object>>>> compose = new Yaml()
			.load(Files.readString(Path.of("compose.yaml")));
		Map<String, String> environment = new HashMap<>();
		compose.get("services")
			.get("lissom-" + (number + 1))
			.get("environment")
			.forEach((name, value) -> environment.put(name, String.valueOf(value)));
		environment.replace("SPRING_DATASOURCE_URL", this.database.getJdbcUrl("postgres", "postgres"));
		environment.replace("SPRING_DATASOURCE_USERNAME", "postgres");
		environment.replace("SPRING_DATASOURCE_PASSWORD", "postgres");
		environment.replace("LISSOM_SECRET", "0123456789abcdef0123456789abcdef");
		environment.replace("LISSOM_BASEADDRESS", "http://localhost:" + this.proxyPort);
		environment.merge("LISSOM_TRUSTEDPROXIES", "127.0.0.1", (networks, address) -> networks + "," + address);
		environment.replace("MANAGEMENT_SERVER_PORT", String.valueOf(this.managementPorts.get(number)));
		return environment;
	}

	void stop(int number) {
		this.servers.get(number).stop();
	}

	void kill(int number) {
		this.servers.get(number).close();
	}

	/** Runs the health check of {@code compose.yaml}. */
	boolean isHealthy(int number) throws IOException {
		Map<String, Map<String, Map<String, Map<String, List<String>>>>> compose = new Yaml()
			.load(Files.readString(Path.of("compose.yaml")));
		List<String> test = compose.get("services").get("lissom-1").get("healthcheck").get("test");
		String[] command = test.stream()
			.skip(1)
			.map((word) -> word.replace("/8081", "/" + this.managementPorts.get(number)))
			.toArray(String[]::new);
		return new ProcessBuilder(command).redirectErrorStream(true).start().onExit().join().exitValue() == 0;
	}

	/** A browser that comes by the proxy. */
	Visitor visitor() {
		return visitor(this.proxyPort);
	}

	/** A browser that comes to one server. */
	Visitor visitorOf(int number) {
		return visitor(this.ports.get(number));
	}

	private static Visitor visitor(int port) {
		return new Visitor(new MockEnvironment().withProperty("local.server.port", String.valueOf(port)));
	}

	JdbcClient database() {
		return JdbcClient.create(this.database.getPostgresDatabase());
	}

	@Override
	public void close() throws IOException {
		this.proxy.destroy();
		this.proxy.onExit().join();
		this.servers.values().forEach(ServerProcess::close);
		this.database.close();
	}

}
