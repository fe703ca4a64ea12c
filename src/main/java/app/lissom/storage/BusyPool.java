package app.lissom.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits on for a connection of a pool while others get one: the server is busy then, and
 * an answer that is late is better than none. When nobody gets one, the database is away,
 * and the pool's short wait is all.
 */
class BusyPool extends DelegatingDataSource {

	private final AtomicLong given = new AtomicLong();

	private final long longest;

	BusyPool(DataSource pool, Duration longest) {
		super(pool);
		this.longest = longest.toNanos();
	}

	@Override
	public Connection getConnection() throws SQLException {
		long start = System.nanoTime();
		while (true) {
			long before = this.given.get();
			try {
				Connection connection = super.getConnection();
				this.given.incrementAndGet();
				return connection;
			}
			catch (SQLTransientConnectionException ex) {
				if (this.given.get() == before || System.nanoTime() - start >= this.longest) {
					throw ex;
				}
			}
		}
	}

}
