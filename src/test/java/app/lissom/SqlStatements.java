package app.lissom;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Records the SQL that the calling thread sends to the database: by JPA or plain JDBC. A
 * {@code MockMvc} request runs on its caller's thread, so <pre>
 * assertThat(SqlStatements.during(() -> mvc.get().uri("/diary").exchange())).hasSizeLessThan(5);
 * </pre> counts one page and nothing that runs beside it. A batch is one statement. In
 * every test, each statement of the product must name the account whose rows it touches.
 */
public final class SqlStatements {

	private static final ThreadLocal<List<String>> RECORDED = new ThreadLocal<>();

	private static final ThreadLocal<List<String>> COMMITTED = new ThreadLocal<>();

	private SqlStatements() {
	}

	/** The statements that the code sends, in order. */
	public static List<String> during(Executable code) {
		return during(code, RECORDED);
	}

	private static List<String> during(Executable code, ThreadLocal<List<String>> records) {
		List<String> recorded = new ArrayList<>();
		List<String> outer = records.get();
		records.set(recorded);
		try {
			code.execute();
		}
		catch (Throwable ex) {
			throw new AssertionError("The code whose statements are recorded failed", ex);
		}
		finally {
			records.set(outer);
		}
		return List.copyOf(recorded);
	}

	/** Wraps a data source so that its statements are recorded. */
	public static DataSource recording(DataSource dataSource) {
		return new DelegatingDataSource(dataSource) {

			@Override
			public Connection getConnection() throws SQLException {
				return recording(super.getConnection());
			}

		};
	}

	/** How often code ended a transaction, or sent a statement outside of one. */
	public static long commitsDuring(Executable code) {
		return during(code, COMMITTED).size();
	}

	private static void record(ThreadLocal<List<String>> records, @Nullable String sql) {
		List<String> recorded = records.get();
		if (recorded != null && sql != null) {
			recorded.add(sql);
		}
	}

	private static Connection recording(Connection connection) {
		return proxy(Connection.class, connection, (method, args, result) -> {
			String sql = (args.length > 0 && args[0] instanceof String first) ? first : null;
			if (method.getName().equals("commit")) {
				record(COMMITTED, "commit");
			}
			if (result instanceof CallableStatement statement) {
				return recording(CallableStatement.class, statement, sql);
			}
			if (result instanceof PreparedStatement statement) {
				return recording(PreparedStatement.class, statement, sql);
			}
			return (result instanceof Statement statement) ? recording(Statement.class, statement, null) : result;
		});
	}

	private static <T extends Statement> T recording(Class<T> type, T statement, @Nullable String prepared) {
		return proxy(type, statement, (method, args, result) -> {
			if (method.getName().startsWith("execute")) {
				String executed = (args.length > 0 && args[0] instanceof String sql) ? sql
						: (prepared != null) ? prepared : "(a batch)";
				AccountStatements.check(executed);
				record(RECORDED, executed);
				if (isAutoCommit(statement)) {
					record(COMMITTED, executed);
				}
			}
			return result;
		});
	}

	private static boolean isAutoCommit(Statement statement) {
		try {
			return statement.getConnection().getAutoCommit();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static <T> T proxy(Class<T> type, T target, Listener listener) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, args) -> {
				try {
					return listener.after(method, (args != null) ? args : new Object[0], method.invoke(target, args));
				}
				catch (InvocationTargetException ex) {
					throw ex.getTargetException();
				}
			}));
	}

	/** Called after each call; may replace what it returned. */
	private interface Listener {

		@Nullable Object after(Method method, Object[] args, @Nullable Object result);

	}

	/**
	 * Records the statements of the product's data source, outside of all other wrappers.
	 */
	static class RecordingPostProcessor implements BeanPostProcessor, Ordered {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof DataSource dataSource) ? recording(dataSource) : bean;
		}

		@Override
		public int getOrder() {
			return LOWEST_PRECEDENCE;
		}

	}

}
