package app.lissom.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A connection that follows each writing commit with {@code CHECKPOINT SYNC}. It uses
 * itself for that: a second connection taken inside a transaction would deadlock the
 * pool. A transaction that only touches sessions is not worth the disk's time.
 */
final class DurableConnection implements InvocationHandler {

	private final Connection target;

	private boolean dirty;

	private DurableConnection(Connection target) {
		this.target = target;
	}

	static Connection around(Connection target) {
		return proxy(Connection.class, new DurableConnection(target));
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
		Object result = call(this.target, method, args);
		switch (method.getName()) {
			case "commit", "setAutoCommit" -> syncIfDirty();
			case "rollback" -> this.dirty = this.dirty && args != null;
			default -> {
				if (result instanceof Statement statement) {
					return watched((Connection) proxy, statement, first(args));
				}
			}
		}
		return result;
	}

	private Statement watched(Connection connection, Statement statement, @Nullable String prepared) {
		InvocationHandler handler = (proxy, method, args) -> {
			if (method.getName().equals("getConnection")) {
				return connection;
			}
			Object result = call(statement, method, args);
			if (method.getName().startsWith("execute")) {
				String sql = first(args);
				executed((sql != null) ? sql : prepared);
			}
			return result;
		};
		if (statement instanceof CallableStatement) {
			return proxy(CallableStatement.class, handler);
		}
		return (statement instanceof PreparedStatement) ? proxy(PreparedStatement.class, handler)
				: proxy(Statement.class, handler);
	}

	private void executed(@Nullable String sql) throws SQLException {
		if (sql == null || isWorthKeeping(sql)) {
			this.dirty = true;
			if (this.target.getAutoCommit()) {
				syncIfDirty();
			}
		}
	}

	/** Whether this statement may have written something other than a session. */
	static boolean isWorthKeeping(String sql) {
		String lower = sql.stripLeading().toLowerCase(Locale.ROOT);
		return !lower.startsWith("select") && !lower.contains("account_session");
	}

	private void syncIfDirty() throws SQLException {
		if (this.dirty) {
			this.dirty = false;
			try (Statement statement = this.target.createStatement()) {
				statement.execute("CHECKPOINT SYNC");
			}
		}
	}

	private static @Nullable String first(Object @Nullable [] args) {
		return (args != null && args.length > 0 && args[0] instanceof String sql) ? sql : null;
	}

	private static @Nullable Object call(Object target, Method method, Object @Nullable [] args) throws Throwable {
		try {
			return method.invoke(target, args);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

}
