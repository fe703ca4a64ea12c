package app.lissom.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.aop.support.AopUtils;

/**
 * Syncs the database to the disk after each writing commit of a connection. Transactions
 * that only touch sessions are not worth a sync.
 */
final class DurableConnection implements InvocationHandler {

	private static final Object[] NONE = {};

	private final Connection target;

	private boolean dirty;

	private DurableConnection(Connection target) {
		this.target = target;
	}

	static Connection wrap(Connection target) {
		return (Connection) proxy(Connection.class, new DurableConnection(target));
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args) throws Throwable {
		Object result = AopUtils.invokeJoinpointUsingReflection(this.target, method, (args != null) ? args : NONE);
		switch (method.getName()) {
			case "commit", "setAutoCommit" -> syncIfDirty();
			case "rollback" -> this.dirty = this.dirty && args != null;
			default -> {
				if (result instanceof Statement statement) {
					return proxy(method.getReturnType(), watch((Connection) proxy, statement, sql(args)));
				}
			}
		}
		return result;
	}

	private InvocationHandler watch(Connection connection, Statement statement, @Nullable String prepared) {
		return (proxy, method, args) -> {
			if (method.getName().equals("getConnection")) {
				return connection;
			}
			Object result = AopUtils.invokeJoinpointUsingReflection(statement, method, args);
			if (method.getName().startsWith("execute")) {
				String sql = sql(args);
				executed((sql != null) ? sql : prepared);
			}
			return result;
		};
	}

	private void executed(@Nullable String sql) throws SQLException {
		if (sql == null || mustSync(sql)) {
			this.dirty = true;
			if (this.target.getAutoCommit()) {
				syncIfDirty();
			}
		}
	}

	/** Returns whether a statement may have written something other than a session. */
	private static boolean mustSync(String sql) {
		return !sql.stripLeading().regionMatches(true, 0, "select", 0, "select".length())
				&& !sql.toLowerCase(Locale.ROOT).contains("account_session");
	}

	private void syncIfDirty() throws SQLException {
		if (this.dirty) {
			this.dirty = false;
			H2File.of(this.target).sync();
		}
	}

	private static @Nullable String sql(@Nullable Object @Nullable [] args) {
		return (args != null && args.length > 0 && args[0] instanceof String sql) ? sql : null;
	}

	private static Object proxy(Class<?> type, InvocationHandler handler) {
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler);
	}

}
