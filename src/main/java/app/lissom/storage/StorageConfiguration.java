package app.lissom.storage;

import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Wraps the pool before any other bean uses it, and compacts an H2 file when all other
 * beans are gone.
 */
@Component
class StorageConfiguration implements BeanPostProcessor, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(StorageConfiguration.class);

	/**
	 * PostgreSQL's driver waits for ever, unless the address says otherwise. In seconds;
	 * a migration may take as long as the socket's.
	 */
	private static final Map<String, String> TIMEOUTS = Map.of("connectTimeout", "2", "socketTimeout", "30",
			"tcpKeepAlive", "true");

	/** How long a request waits for a connection on a busy server. */
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	/** How much space a healthy disk has: enough for what is being written. */
	private static final DataSize ROOM = DataSize.ofMegabytes(1);

	static {
		// A pooled connection is tried each time it is taken, not only after half a
		// second of rest.
		System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "-1");
	}

	private @Nullable HikariDataSource file;

	static boolean isFile(String url) {
		return url.matches("jdbc:h2:(?!(mem|tcp|ssl):).*");
	}

	/** Reports that the disk of an H2 file is full before anybody meets it. */
	@Bean
	static DiskSpaceHealthIndicator diskSpaceHealthIndicator(@Value("${spring.datasource.url}") String url) {
		return new DiskSpaceHealthIndicator(isFile(url) ? file(url).getParentFile() : new File("."), ROOM);
	}

	/**
	 * While servers are upgraded one after the other, those of the release before may
	 * start on the schema of the next one.
	 */
	@Bean
	static FlywayConfigurationCustomizer newerSchemas(@Value("${spring.datasource.url}") String url) {
		return (flyway) -> {
			if (!url.startsWith("jdbc:h2:")) {
				flyway.ignoreMigrationPatterns("*:future");
			}
		};
	}

	/** Returns the file of an address. */
	static File file(String url) {
		String path = url.substring("jdbc:h2:".length()).split(";", 2)[0].replaceFirst("^(file|nio|async):", "")
			.replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
		return new File(path + ".mv.db").getAbsoluteFile();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!(bean instanceof HikariDataSource pool)) {
			return bean;
		}
		if (!pool.getJdbcUrl().startsWith("jdbc:h2:")) {
			TIMEOUTS.forEach(pool::addDataSourceProperty);
			return new BusyPool(pool, () -> false, LONGEST_WAIT);
		}
		// H2 calls a connection valid whose database it has closed, such as on a full
		// disk.
		pool.setConnectionTestQuery("select 1");
		if (isFile(pool.getJdbcUrl())) {
			pool.setAllowPoolSuspension(true);
			StorageCheck.verify(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
			this.file = pool;
		}
		return new DurableDataSource(new BusyPool(pool, () -> isFileAtWork(pool), LONGEST_WAIT));
	}

	/**
	 * Not only when all connections are busy: those of a pool that is still filling are
	 * fewer, and one that goes from request to request is none for a moment.
	 */
	private static boolean isFileAtWork(HikariDataSource pool) {
		return isFile(pool.getJdbcUrl()) && pool.getHikariPoolMXBean().getActiveConnections() > 0;
	}

	@Override
	public void destroy() {
		if (this.file != null) {
			close(this.file);
		}
	}

	/** Not through the pool: it would open the file again for its next connection. */
	static void close(HikariDataSource pool) {
		try (Connection connection = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(),
				pool.getPassword()); Statement statement = connection.createStatement()) {
			statement.execute("SHUTDOWN COMPACT");
		}
		catch (SQLException ex) {
			log.warn("The database was not closed in good order: error {}", ex.getErrorCode());
		}
	}

}
