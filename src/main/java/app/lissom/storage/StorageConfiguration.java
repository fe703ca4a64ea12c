package app.lissom.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Wraps the pool of an H2 database before any other bean gets it, and compacts an H2 file
 * when all other beans are gone.
 */
@Component
class StorageConfiguration implements BeanPostProcessor, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(StorageConfiguration.class);

	private @Nullable HikariDataSource file;

	static boolean isFile(String url) {
		return url.matches("jdbc:h2:(?!(mem|tcp|ssl):).*");
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!(bean instanceof HikariDataSource pool) || !pool.getJdbcUrl().startsWith("jdbc:h2:")) {
			return bean;
		}
		if (isFile(pool.getJdbcUrl())) {
			StorageCheck.verify(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
			this.file = pool;
		}
		return new DurableDataSource(pool);
	}

	@Override
	public void destroy() {
		if (this.file != null) {
			close(this.file);
		}
	}

	/** Not through the pool: it would open the file again for its next connection. */
	private static void close(HikariDataSource pool) {
		try (Connection connection = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(),
				pool.getPassword()); Statement statement = connection.createStatement()) {
			statement.execute("SHUTDOWN COMPACT");
		}
		catch (SQLException ex) {
			log.warn("The database was not closed in good order: error {}", ex.getErrorCode());
		}
	}

}
