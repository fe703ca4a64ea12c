package app.lissom.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.AbstractDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

class BusyPoolTests {

	private final Connection connection = mock(Connection.class);

	private boolean working;

	private final Deque<Answer> answers = new ArrayDeque<>();

	@Test
	void waitsOnWhileOthersGetAConnection() throws SQLException {
		BusyPool pool = pool(Duration.ofMinutes(1));
		this.answers.addAll(List.of(() -> whileAnotherGetsOne(pool), () -> this.connection,
				() -> whileAnotherGetsOne(pool), () -> this.connection, () -> this.connection));
		assertThat(pool.getConnection()).isSameAs(this.connection);
		assertThat(this.answers).isEmpty();
	}

	@Test
	void givesUpAtOnceWhenNobodyGetsOne() {
		this.answers.addAll(List.of(BusyPoolTests::none, () -> this.connection));
		assertThatExceptionOfType(SQLTransientConnectionException.class)
			.isThrownBy(pool(Duration.ofMinutes(1))::getConnection);
		assertThat(this.answers).hasSize(1);
	}

	@Test
	void waitsOnWhileRequestsAreAtWork() throws SQLException {
		this.working = true;
		this.answers.addAll(List.of(BusyPoolTests::none, BusyPoolTests::none, () -> this.connection));
		assertThat(pool(Duration.ofMinutes(1)).getConnection()).isSameAs(this.connection);
	}

	@Test
	void givesUpInTheEnd() {
		BusyPool pool = pool(Duration.ZERO);
		this.answers.addAll(List.of(() -> whileAnotherGetsOne(pool), () -> this.connection, () -> this.connection));
		assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(pool::getConnection);
		assertThat(this.answers).hasSize(1);
	}

	private BusyPool pool(Duration longest) {
		return new BusyPool(new AbstractDataSource() {

			@Override
			public Connection getConnection() throws SQLException {
				return BusyPoolTests.this.answers.remove().get();
			}

			@Override
			public Connection getConnection(String username, String password) {
				throw new UnsupportedOperationException();
			}

		}, () -> BusyPoolTests.this.working, longest);
	}

	private static Connection whileAnotherGetsOne(BusyPool pool) throws SQLException {
		pool.getConnection();
		return none();
	}

	private static Connection none() throws SQLException {
		throw new SQLTransientConnectionException("Connection is not available");
	}

	private interface Answer {

		Connection get() throws SQLException;

	}

}
