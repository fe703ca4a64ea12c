package app.lissom.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DurableDataSourceTests {

	@TempDir
	private Path folder;

	private DurableDataSource dataSource;

	@BeforeEach
	void createTables() {
		WatchedFiles.register();
		String url = "jdbc:h2:" + WatchedFiles.SCHEME + ":" + this.folder.resolve("test")
				+ ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
		this.dataSource = new DurableDataSource(new DriverManagerDataSource(url, "lissom", "lissom"));
		JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
		jdbc.execute("create table entry (id int primary key)");
		jdbc.execute("create table account_session (id int primary key)");
	}

	@Test
	void syncsAfterTheCommitOfAWrite() throws Throwable {
		assertThat(syncs(statements("insert into entry values (1)", "insert into entry values (2)"))).isEqualTo(1);
	}

	@Test
	void syncsAfterAnAutoCommittedWrite() throws Throwable {
		JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
		assertThat(syncs(() -> jdbc.update("insert into entry values (?)", 1))).isEqualTo(1);
	}

	@Test
	void syncsAfterABatch() throws Throwable {
		assertThat(syncs(inTransaction((connection) -> {
			PreparedStatement statement = connection.prepareStatement("insert into entry values (?)");
			for (int id = 0; id < 3; id++) {
				statement.setInt(1, id);
				statement.addBatch();
			}
			statement.executeBatch();
			connection.commit();
		}))).isEqualTo(1);
	}

	@Test
	void syncsWhenAutoCommitIsTurnedOnAgain() throws Throwable {
		assertThat(syncs(inTransaction((connection) -> {
			write(connection, "insert into entry values (1)");
			connection.setAutoCommit(true);
		}))).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from entry", " SELECT 1", "update account_session set id = 2",
			"DELETE FROM ACCOUNT_SESSION WHERE id = 1" })
	void doesNotSyncForReadsAndSessions(String sql) throws Throwable {
		assertThat(syncs(statements(sql))).isZero();
	}

	@Test
	void doesNotSyncWhatWasRolledBack() throws Throwable {
		assertThat(syncs(inTransaction((connection) -> {
			write(connection, "insert into entry values (1)");
			connection.rollback();
			connection.commit();
		}))).isZero();
	}

	@Test
	void stillSyncsAfterARollbackToASavepoint() throws Throwable {
		assertThat(syncs(inTransaction((connection) -> {
			write(connection, "insert into entry values (1)");
			Savepoint savepoint = connection.setSavepoint();
			write(connection, "insert into entry values (2)");
			connection.rollback(savepoint);
			connection.commit();
		}))).isEqualTo(1);
	}

	@Test
	void failsTheCommitWhenTheDiskDoes() {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> inConnection((connection) -> {
			connection.setAutoCommit(false);
			write(connection, "insert into entry values (1)");
			WatchedFiles.LEFT.set(0);
			connection.commit();
		}));
	}

	/** H2's own locks are taken in two orders when a write fails. */
	@RepeatedTest(50)
	void noneOfManyWaitsForEverWhenTheDiskFails() throws InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			AtomicInteger ids = new AtomicInteger();
			WatchedFiles.LEFT.set(100);
			for (int i = 0; i < 4; i++) {
				threads.submit(() -> {
					JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
					while (true) {
						jdbc.update("insert into entry values (?)", ids.incrementAndGet());
					}
				});
				threads.submit(() -> {
					inConnection(DurableDataSourceTests::readOnAfterTheFailure);
					return null;
				});
			}
			threads.shutdown();
			assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static void readOnAfterTheFailure(Connection connection) throws SQLException {
		int left = 1000;
		while (left > 0) {
			write(connection, "select 1");
			if (WatchedFiles.LEFT.get() == 0) {
				left--;
			}
		}
	}

	/**
	 * A statement that waits for a row must not keep the transaction of the row waiting.
	 */
	@Test
	@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void commitsWhileAnotherStatementWaitsForItsRow() throws Exception {
		JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
		jdbc.update("insert into entry values (1)");
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			List<Future<Integer>> waiting = new ArrayList<>();
			inConnection((connection) -> {
				connection.setAutoCommit(false);
				write(connection, "update entry set id = 2");
				waiting.add(other.submit(() -> jdbc.update("delete from entry")));
				while (jdbc.queryForObject("select count(*) from information_schema.sessions where blocker_id > 0",
						int.class) == 0) {
					Thread.onSpinWait();
				}
				connection.commit();
			});
			assertThat(waiting.get(0).get(20, TimeUnit.SECONDS)).isZero();
		}
		finally {
			other.shutdownNow();
		}
	}

	/** A pool closes a connection whose database is gone, before its user does. */
	@Test
	void closesAConnectionThatIsClosedAlready() throws SQLException {
		Connection connection = this.dataSource.getConnection();
		connection.setAutoCommit(false);
		write(connection, "insert into entry values (1)");
		connection.unwrap(JdbcConnection.class).close();
		connection.close();
		assertThat(connection.isClosed()).isTrue();
	}

	@Test
	void passesOnTheDriversExceptions() {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> inConnection((connection) -> write(connection, "insert into nothing values (1)")))
			.withMessageContaining("NOTHING");
	}

	@Test
	void unwraps() throws SQLException {
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement()) {
			assertThat(connection.isWrapperFor(JdbcConnection.class)).isTrue();
			assertThat(connection.unwrap(JdbcConnection.class)).isNotNull();
			assertThat(statement.getConnection()).isSameAs(connection);
		}
	}

	private static int syncs(Executable work) throws Throwable {
		int before = WatchedFiles.SYNCS.get();
		work.execute();
		return WatchedFiles.SYNCS.get() - before;
	}

	private Executable statements(String... sql) {
		return inTransaction((connection) -> {
			for (String statement : sql) {
				write(connection, statement);
			}
			connection.commit();
		});
	}

	private Executable inTransaction(Work work) {
		return () -> inConnection((connection) -> {
			connection.setAutoCommit(false);
			work.on(connection);
		});
	}

	private void inConnection(Work work) throws SQLException {
		try (Connection connection = this.dataSource.getConnection()) {
			work.on(connection);
		}
	}

	private static void write(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** Does something with a connection. */
	private interface Work {

		void on(Connection connection) throws SQLException;

	}

}
