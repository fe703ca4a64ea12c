package app.lissom.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps an H2 file at about twice the size of its content. It is compacted bit by bit
 * while people use it. H2 cannot move large blocks, such as an import leaves: if these
 * remain, the file is closed and compacted as a whole after a minute without writes,
 * while requests wait.
 */
@Component
class H2FileCompaction {

	private static final Logger log = LoggerFactory.getLogger(H2FileCompaction.class);

	/** Smaller files are not worth it. */
	private static final DataSize SMALLEST = DataSize.ofMegabytes(16);

	/** Compacting needs space before it frees some. */
	private static final DataSize ROOM = DataSize.ofMegabytes(64);

	/** Times that are not longer than those of a busy second. */
	private static final int STEPS = 20;

	/** Pause after each step, in milliseconds: commits that waited go first. */
	private static final long PAUSE = 20;

	/** Time without a commit after which nobody is taken to be there. */
	private static final long QUIET = TimeUnit.MINUTES.toNanos(1);

	/** Longest wait for running statements, in milliseconds. */
	private static final long LONGEST_WAIT = 1000;

	private final DataSource dataSource;

	private final long smallest;

	private final long quiet;

	private long seenVersion;

	private long seenSince;

	@Autowired
	H2FileCompaction(DataSource dataSource) {
		this(dataSource, SMALLEST, QUIET);
	}

	H2FileCompaction(DataSource dataSource, DataSize smallest, long quiet) {
		this.dataSource = dataSource;
		this.smallest = smallest.toBytes();
		this.quiet = quiet;
	}

	@Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
	void compactWhenDue() throws SQLException, InterruptedException {
		HikariDataSource pool = this.dataSource.unwrap(HikariDataSource.class);
		if (StorageConfiguration.isFile(pool.getJdbcUrl())) {
			boolean left;
			try (Connection connection = this.dataSource.getConnection()) {
				H2File file = H2File.of(connection);
				boolean quiet = isQuiet(file);
				left = !compact(file, StorageConfiguration.file(pool.getJdbcUrl()).getParentFile().getUsableSpace())
						&& quiet;
				this.seenVersion = file.version();
			}
			if (left) {
				closeAndCompact(pool);
			}
		}
	}

	/**
	 * Compacts a file that is due, a little at a time.
	 * @return whether it is not due any more, or would need more steps
	 */
	private boolean compact(H2File file, long room) throws InterruptedException {
		long before = file.size();
		for (int step = 0; step < STEPS && isDue(file) && room >= ROOM.toBytes(); step++) {
			file.compactSome();
			TimeUnit.MILLISECONDS.sleep(PAUSE);
		}
		return !isDue(file) || file.size() < before - before / 50;
	}

	private boolean isDue(H2File file) {
		return file.size() >= this.smallest && file.live() < file.size() / 2;
	}

	private boolean isQuiet(H2File file) {
		if (file.version() != this.seenVersion) {
			this.seenSince = System.nanoTime();
		}
		return System.nanoTime() - this.seenSince >= this.quiet;
	}

	private static void closeAndCompact(HikariDataSource pool) throws InterruptedException {
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
