package app.lissom.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits on for a connection of a pool while others get one: the server is busy then, and
 * an answer that is late is better than none. When nobody gets one, a database across a
 * network is away, and the pool's short wait is all; a file is not, as long as a request
 * is at work with one of its connections.
 */
class BusyPool extends DelegatingDataSource {

	private final AtomicLong given = new AtomicLong();

	private final long longest;

	private final BooleanSupplier working;

	/**
	 * Wraps a pool.
	 * @param working whether requests are surely at work with connections
	 * @param longest how long a request waits at least, before it gets none
	 */
	BusyPool(DataSource pool, BooleanSupplier working, Duration longest) {
		super(pool);
		this.working = working;
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
				if ((this.given.get() == before && !this.working.getAsBoolean())
						|| System.nanoTime() - start >= this.longest) {
					throw ex;
				}
			}
		}
	}

}
