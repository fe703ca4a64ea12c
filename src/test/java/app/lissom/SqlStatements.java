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
 * The SQL that the calling thread sends to the database, whoever sends it: JPA or plain
 * JDBC. A {@code MockMvc} request runs on its caller's thread, so <pre>
 * assertThat(SqlStatements.during(() -> mvc.get().uri("/diary").exchange())).hasSizeLessThan(5);
 * </pre> counts one page and nothing that runs beside it. A batch is one statement.
 */
public final class SqlStatements {

	private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

	private SqlStatements() {
	}

	/** The statements sent while the act runs, in order. */
	public static List<String> during(Executable act) {
		List<String> heard = new ArrayList<>();
		List<String> outer = HEARD.get();
		HEARD.set(heard);
		try {
			act.execute();
		}
		catch (Throwable ex) {
			throw new AssertionError("The act that was listened to failed", ex);
		}
		finally {
			HEARD.set(outer);
		}
		return List.copyOf(heard);
	}

	/** The same data source, with an ear on it. */
	public static DataSource listenTo(DataSource dataSource) {
		return new DelegatingDataSource(dataSource) {

			@Override
			public Connection getConnection() throws SQLException {
				return listeningTo(super.getConnection());
			}

		};
	}

	private static void hear(@Nullable String sql) {
		List<String> heard = HEARD.get();
		if (heard != null && sql != null) {
			heard.add(sql);
		}
	}

	private static Connection listeningTo(Connection connection) {
		return proxy(Connection.class, connection, (method, args, result) -> {
			String sql = (args.length > 0 && args[0] instanceof String first) ? first : null;
			if (result instanceof CallableStatement statement) {
				return listeningTo(CallableStatement.class, statement, sql);
			}
			if (result instanceof PreparedStatement statement) {
				return listeningTo(PreparedStatement.class, statement, sql);
			}
			return (result instanceof Statement statement) ? listeningTo(Statement.class, statement, null) : result;
		});
	}

	private static <T extends Statement> T listeningTo(Class<T> type, T statement, @Nullable String prepared) {
		return proxy(type, statement, (method, args, result) -> {
			if (method.getName().startsWith("execute")) {
				hear((args.length > 0 && args[0] instanceof String sql) ? sql
						: (prepared != null) ? prepared : "(a batch)");
			}
			return result;
		});
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

	/** Sees a call after it was made, and may replace what it returned. */
	private interface Listener {

		@Nullable Object after(Method method, Object[] args, @Nullable Object result);

	}

	/** Puts the ear on the product's data source, outside of all other wrappers. */
	static class Ear implements BeanPostProcessor, Ordered {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof DataSource dataSource) ? listenTo(dataSource) : bean;
		}

		@Override
		public int getOrder() {
			return LOWEST_PRECEDENCE;
		}

	}

}
