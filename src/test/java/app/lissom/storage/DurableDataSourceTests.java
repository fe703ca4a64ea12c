package app.lissom.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;

import app.lissom.SqlStatements;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
		String url = "jdbc:h2:file:" + this.folder.resolve("test") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
		this.dataSource = new DurableDataSource(
				SqlStatements.recording(new DriverManagerDataSource(url, "lissom", "lissom")));
		JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
		jdbc.execute("create table entry (id int primary key)");
		jdbc.execute("create table account_session (id int primary key)");
	}

	@Test
	void syncsAfterTheCommitOfAWrite() {
		assertThat(statements("insert into entry values (1)", "insert into entry values (2)"))
			.containsExactly("insert into entry values (1)", "insert into entry values (2)", "CHECKPOINT SYNC");
	}

	@Test
	void syncsAfterAnAutoCommittedWrite() {
		JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
		assertThat(SqlStatements.during(() -> jdbc.update("insert into entry values (?)", 1)))
			.containsExactly("insert into entry values (?)", "CHECKPOINT SYNC");
	}

	@Test
	void syncsAfterABatch() {
		assertThat(inTransaction((connection) -> {
			PreparedStatement statement = connection.prepareStatement("insert into entry values (?)");
			for (int id = 0; id < 3; id++) {
				statement.setInt(1, id);
				statement.addBatch();
			}
			statement.executeBatch();
			connection.commit();
		})).containsExactly("insert into entry values (?)", "CHECKPOINT SYNC");
	}

	@Test
	void syncsWhenAutoCommitIsTurnedOnAgain() {
		assertThat(inTransaction((connection) -> {
			write(connection, "insert into entry values (1)");
			connection.setAutoCommit(true);
		})).endsWith("CHECKPOINT SYNC");
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from entry", " SELECT 1", "update account_session set id = 2",
			"DELETE FROM ACCOUNT_SESSION WHERE id = 1" })
	void doesNotSyncForReadsAndSessions(String sql) {
		assertThat(statements(sql)).containsExactly(sql);
	}

	@Test
	void doesNotSyncWhatWasRolledBack() {
		assertThat(inTransaction((connection) -> {
			write(connection, "insert into entry values (1)");
			connection.rollback();
			connection.commit();
		})).containsExactly("insert into entry values (1)");
	}

	@Test
	void stillSyncsAfterARollbackToASavepoint() {
		assertThat(inTransaction((connection) -> {
			write(connection, "insert into entry values (1)");
			Savepoint savepoint = connection.setSavepoint();
			write(connection, "insert into entry values (2)");
			connection.rollback(savepoint);
			connection.commit();
		})).endsWith("CHECKPOINT SYNC");
	}

	@Test
	void failsTheCommitWhenTheDiskDoes() throws SQLException {
		try (Connection connection = this.dataSource.getConnection()) {
			connection.setAutoCommit(false);
			write(connection, "create user guest password ''");
			write(connection, "grant all on entry to guest");
			connection.commit();
		}
		DurableDataSource withoutRights = new DurableDataSource(
				new DriverManagerDataSource("jdbc:h2:file:" + this.folder.resolve("test"), "guest", ""));
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
			try (Connection connection = withoutRights.getConnection()) {
				connection.setAutoCommit(false);
				write(connection, "insert into entry values (1)");
				connection.commit();
			}
		}).withMessageContaining("Admin rights");
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

	private List<String> statements(String... sql) {
		return inTransaction((connection) -> {
			for (String statement : sql) {
				write(connection, statement);
			}
			connection.commit();
		});
	}

	private List<String> inTransaction(Work work) {
		return SqlStatements.during(() -> inConnection((connection) -> {
			connection.setAutoCommit(false);
			work.on(connection);
		}));
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
