package app.lissom.storage;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Compacts an H2 file when half of it is dead. The file grows by what each commit writes
 * anew, and H2 gives nothing back while it is open: so it is closed for a moment, in
 * which requests wait.
 */
@Component
class FileCompaction {

	private static final Logger log = LoggerFactory.getLogger(FileCompaction.class);

	/** Smaller files are not worth it. */
	private static final DataSize SMALLEST = DataSize.ofMegabytes(64);

	/** Longest wait for running statements, in milliseconds. */
	private static final long LONGEST_WAIT = 1000;

	private final DataSource dataSource;

	private final DataSize smallest;

	@Autowired
	FileCompaction(DataSource dataSource) {
		this(dataSource, SMALLEST);
	}

	FileCompaction(DataSource dataSource, DataSize smallest) {
		this.dataSource = dataSource;
		this.smallest = smallest;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void compactWhenDue() throws SQLException, InterruptedException {
		HikariDataSource pool = this.dataSource.unwrap(HikariDataSource.class);
		if (StorageConfiguration.isFile(pool.getJdbcUrl()) && setting("FILE_SIZE") >= this.smallest.toBytes()
				&& setting("CHUNKS_FILL_RATE") < 50) {
			compact(pool);
		}
	}

	/** Reads what H2 knows of its file: the rate is that of live pages, in percent. */
	private long setting(String name) {
		Long value = new JdbcTemplate(this.dataSource).queryForObject(
				"select max(cast(setting_value as bigint)) from information_schema.settings where setting_name = ?",
				Long.class, "info." + name);
		return (value != null) ? value : 0;
	}

	private static void compact(HikariDataSource pool) throws InterruptedException {
		HikariPoolMXBean connections = pool.getHikariPoolMXBean();
		connections.suspendPool();
		try {
			long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT);
			while (connections.getActiveConnections() > 0 && System.nanoTime() < end) {
				TimeUnit.MILLISECONDS.sleep(5);
			}
			if (connections.getActiveConnections() == 0) {
				connections.softEvictConnections();
				long start = System.nanoTime();
				StorageConfiguration.close(pool);
				log.info("The database file was compacted in {} ms", (System.nanoTime() - start) / 1_000_000);
			}
		}
		finally {
			connections.resumePool();
		}
	}

}
