package app.lissom.browser;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;

import app.lissom.LissomApplication;
import app.lissom.MutableClock;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/**
 * Runs a server with its own database file that can be restarted, on the same port and at
 * the same time of day, or lose its network, which is much faster.
 */
final class RestartableServer implements AutoCloseable {

	private final Path folder;

	private final ApplicationContextInitializer<ConfigurableApplicationContext> clock;

	private final int port = TestSocketUtils.findAvailableTcpPort();

	private ConfigurableApplicationContext product;

	RestartableServer(Path folder) {
		this(folder, RestartableServer::addClock);
	}

	private RestartableServer(Path folder, ApplicationContextInitializer<ConfigurableApplicationContext> clock) {
		this.folder = folder;
		this.clock = clock;
		this.product = start();
	}

	/** For tests in which the clock of a service worker counts, which none can change. */
	static RestartableServer inRealTime(Path folder) {
		return new RestartableServer(folder, (context) -> {
		});
	}

	private ConfigurableApplicationContext start() {
		String url = "jdbc:h2:file:" + this.folder.resolve("lissom")
				+ ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0";
		return new SpringApplicationBuilder(LissomApplication.class).initializers(this.clock)
			.run("--server.port=" + this.port, "--spring.datasource.url=" + url);
	}

	private static void addClock(ConfigurableApplicationContext context) {
		((GenericApplicationContext) context).registerBean("testClock", Clock.class, MutableClock::new,
				(definition) -> definition.setPrimary(true));
	}

	String origin() {
		return "http://localhost:" + this.port;
	}

	/** Answers no connection any more, as if the network were gone. */
	void disconnect() {
		webServer().stop();
	}

	/** Takes connections again after {@link #disconnect}; harmless if it already does. */
	void reconnect() {
		webServer().start();
	}

	private WebServer webServer() {
		return Objects.requireNonNull(((WebServerApplicationContext) this.product).getWebServer());
	}

	void restart() {
		close();
		this.product = start();
	}

	@Override
	public void close() {
		this.product.close();
	}

}
