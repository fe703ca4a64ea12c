package app.lissom.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Makes the data source safe when it is H2's, and closes an H2 file in good order: what
 * is dead in it is given back to the disk, for at most the {@code MAX_COMPACT_TIME} of
 * its address.
 */
@Component
class Storage implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Storage.class);

	private final DataSource dataSource;

	Storage(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	@Override
	public void destroy() {
		try (Connection connection = this.dataSource.getConnection()) {
			if (isFile(connection.getMetaData().getURL())) {
				try (Statement statement = connection.createStatement()) {
					statement.execute("SHUTDOWN");
				}
			}
		}
		catch (SQLException ex) {
			log.debug("The database was not closed in good order", ex);
		}
	}

	static boolean isFile(String url) {
		return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
	}

	/** Wraps the pool before anybody else sees it. */
	@Component
	static class Durability implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			if (!(bean instanceof HikariDataSource pool) || !pool.getJdbcUrl().startsWith("jdbc:h2:")) {
				return bean;
			}
			if (isFile(pool.getJdbcUrl())) {
				StorageCheck.passes(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
			}
			return new DurableDataSource(pool);
		}

	}

}
