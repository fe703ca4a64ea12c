package app.lissom.browser;

import java.nio.file.Path;
import java.time.Clock;

import app.lissom.LissomApplication;
import app.lissom.MutableClock;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/**
 * Runs a server with its own database file that can be restarted, on the same port and at
 * the same time of day.
 */
final class RestartableServer implements AutoCloseable {

	private final Path folder;

	private final int port = TestSocketUtils.findAvailableTcpPort();

	private ConfigurableApplicationContext product;

	RestartableServer(Path folder) {
		this.folder = folder;
		this.product = start();
	}

	private ConfigurableApplicationContext start() {
		String url = "jdbc:h2:file:" + this.folder.resolve("lissom")
				+ ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0";
		return new SpringApplicationBuilder(LissomApplication.class).initializers(RestartableServer::addClock)
			.run("--server.port=" + this.port, "--spring.datasource.url=" + url);
	}

	private static void addClock(ConfigurableApplicationContext context) {
		((GenericApplicationContext) context).registerBean("testClock", Clock.class, MutableClock::new,
				(definition) -> definition.setPrimary(true));
	}

	String origin() {
		return "http://localhost:" + this.port;
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
