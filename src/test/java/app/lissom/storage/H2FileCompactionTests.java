package app.lissom.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** Writes the same rows repeatedly, and checks the size of the file. */
class H2FileCompactionTests {

	private static final int ROWS = 100;

	@TempDir
	private Path folder;

	@Test
	void keepsAFileSmallThatIsWrittenOften() {
		run((dataSource) -> {
			H2FileCompaction compaction = new H2FileCompaction(dataSource, DataSize.ofMegabytes(1), Long.MAX_VALUE);
			for (int round = 0; round < 5; round++) {
				rewrite(dataSource);
				compaction.compactWhenDue();
				assertThat(size()).isLessThan(200_000);
				assertThat(sum(dataSource)).isEqualTo((round + 1) * ROWS);
			}
		});
	}

	/** What nobody can move is left to a minute in which nobody writes. */
	@Test
	void closesTheFileOnlyWhenNobodyWrites() {
		run((dataSource) -> {
			JdbcTemplate jdbc = new JdbcTemplate(dataSource);
			jdbc.execute("create table large as select x, random_uuid() u from system_range(1, 60000)");
			jdbc.execute("delete from large where mod(x, 50) > 0");
			H2FileCompaction busy = new H2FileCompaction(dataSource, DataSize.ofKilobytes(1), Long.MAX_VALUE);
			busy.compactWhenDue();
			H2FileCompaction quiet = new H2FileCompaction(dataSource, DataSize.ofKilobytes(1), -1);
			quiet.compactWhenDue();
			assertThat(size()).isLessThan(200_000);
			assertThat(jdbc.queryForObject("select count(*) from large", Integer.class)).isEqualTo(1200);
		});
	}

	@Test
	void leavesASmallFileAlone() {
		run((dataSource) -> {
			rewrite(dataSource);
			long before = size();
			new H2FileCompaction(dataSource, DataSize.ofMegabytes(64), Long.MAX_VALUE).compactWhenDue();
			assertThat(size()).isGreaterThanOrEqualTo(before);
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 4, 7, 11, 19, 31, 41 })
	void losesNothingWhenItEndsHalfWay(int writes) {
		endHalfWay(writes);
	}

	@ParameterizedTest
	@Tag("thorough")
	@ValueSource(ints = { 3, 5, 6, 8, 9, 10, 12, 13, 14, 15, 17, 23, 29, 37 })
	void losesNothingWhereverItEnds(int writes) {
		endHalfWay(writes);
	}

	/** The server dies at any of its writes; what was confirmed by then is there. */
	private void endHalfWay(int writes) {
		WatchedFiles.register();
		run(WatchedFiles.SCHEME, (dataSource) -> {
			rewrite(dataSource);
			JdbcTemplate jdbc = new JdbcTemplate(dataSource);
			AtomicInteger written = new AtomicInteger();
			WatchedFiles.LEFT.set(writes);
			assertThatException().isThrownBy(() -> {
				while (true) {
					compactSome(dataSource);
					jdbc.update("insert into entry values (?, 0, null)", 1000 + written.get());
					written.incrementAndGet();
				}
			});
			WatchedFiles.LEFT.set(0);
			try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + copy(), "sa", "")) {
				JdbcTemplate copy = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
				assertThat(copy.queryForList("select id from entry where id >= 1000", Integer.class))
					.containsAll(IntStream.range(1000, 1000 + written.get()).boxed().toList());
				assertThat(copy.queryForObject("select sum(times) from entry", Integer.class)).isEqualTo(ROWS);
			}
		});
	}

	@Test
	void losesNothingThatIsWrittenMeanwhile() {
		run((dataSource) -> {
			rewrite(dataSource);
			AtomicInteger written = new AtomicInteger();
			CountDownLatch started = new CountDownLatch(1);
			Thread writer = new Thread(() -> {
				JdbcTemplate jdbc = new JdbcTemplate(dataSource);
				while (written.get() < 100) {
					jdbc.update("insert into entry values (?, 0, null)", 1000 + written.get());
					written.incrementAndGet();
					started.countDown();
				}
			});
			writer.start();
			assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
			new H2FileCompaction(dataSource, DataSize.ofMegabytes(1), Long.MAX_VALUE).compactWhenDue();
			writer.join(30_000);
			assertThat(written).hasValue(100);
			assertThat(new JdbcTemplate(dataSource).queryForObject("select count(*) from entry where id >= 1000",
					Integer.class))
				.isEqualTo(100);
		});
	}

	private static void compactSome(DataSource dataSource) throws SQLException {
		try (Connection connection = dataSource.getConnection()) {
			H2File.of(connection).compactSome();
		}
	}

	/** The file as it is now, under another name. */
	private Path copy() throws IOException {
		Files.copy(this.folder.resolve("lissom.mv.db"), this.folder.resolve("copy.mv.db"));
		return this.folder.resolve("copy");
	}

	private void run(DataSourceTest test) {
		run("file", test);
	}

	private void run(String scheme, DataSourceTest test) {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
			.withUserConfiguration(StorageConfiguration.class)
			.withPropertyValues(
					"spring.datasource.url=jdbc:h2:" + scheme + ":" + this.folder.resolve("lissom")
							+ ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1",
					"spring.datasource.username=sa")
			.run((context) -> {
				DataSource dataSource = context.getBean(DataSource.class);
				JdbcTemplate jdbc = new JdbcTemplate(dataSource);
				jdbc.execute("create table entry (id int primary key, times int, filler uuid)");
				for (int id = 0; id < ROWS; id++) {
					jdbc.update("insert into entry values (?, 0, null)", id);
				}
				test.accept(dataSource);
			});
	}

	/** Makes the file grow by more than a megabyte. */
	private void rewrite(DataSource dataSource) {
		JdbcTemplate jdbc = new JdbcTemplate(dataSource);
		for (int id = 0; id < ROWS; id++) {
			jdbc.update("update entry set times = times + 1 where id = ?", id);
		}
		for (int filler = 0; size() < 1_200_000; filler++) {
			jdbc.update("update entry set filler = random_uuid() where id = ?", filler % ROWS);
		}
	}

	private static int sum(DataSource dataSource) {
		Integer sum = new JdbcTemplate(dataSource).queryForObject("select sum(times) from entry", Integer.class);
		return (sum != null) ? sum : 0;
	}

	private long size() {
		try {
			return Files.size(this.folder.resolve("lissom.mv.db"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Uses the data source of a file. */
	private interface DataSourceTest {

		void accept(DataSource dataSource) throws Exception;

	}

}
