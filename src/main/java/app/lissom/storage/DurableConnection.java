package app.lissom.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.aop.support.AopUtils;

/**
 * Syncs the database to the disk after each writing commit of a connection. Transactions
 * that only touch sessions are not worth a sync. Holds the lock of the file while H2
 * writes to it, see {@link H2File#write}.
 */
final class DurableConnection implements InvocationHandler {

	private static final Object[] NONE = {};

	/** Methods that may end a transaction: H2 writes to its file then. */
	private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit", "close");

	private final Connection target;

	/** Whether the transaction may have written something. */
	private boolean writing;

	/** Whether it may have written something other than a session. */
	private boolean dirty;

	private DurableConnection(Connection target) {
		this.target = target;
	}

	static Connection wrap(Connection target) {
		return (Connection) proxy(Connection.class, new DurableConnection(target));
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args) throws Throwable {
		if (this.writing && ENDS.contains(method.getName()) && !this.target.isClosed()) {
			return end(method, args);
		}
		Object result = call(this.target, method, args);
		if (result instanceof Statement statement) {
			return proxy(method.getReturnType(), watch((Connection) proxy, statement, sql(args)));
		}
		return result;
	}

	private @Nullable Object end(Method method, @Nullable Object @Nullable [] args) throws Throwable {
		Object result = H2File.of(this.target).write(() -> call(this.target, method, args));
		switch (method.getName()) {
			case "commit", "setAutoCommit" -> syncIfDirty();
			case "rollback" -> {
				boolean partial = args != null;
				this.dirty = this.dirty && partial;
				this.writing = partial;
			}
			default -> this.writing = false;
		}
		return result;
	}

	private InvocationHandler watch(Connection connection, Statement statement, @Nullable String prepared) {
		return (proxy, method, args) -> {
			if (method.getName().equals("getConnection")) {
				return connection;
			}
			if (method.getName().startsWith("execute")) {
				String sql = sql(args);
				return execute(statement, method, args, (sql != null) ? sql : prepared);
			}
			return call(statement, method, args);
		};
	}

	private @Nullable Object execute(Statement statement, Method method, @Nullable Object @Nullable [] args,
			@Nullable String sql) throws Throwable {
		if (sql != null && sql.stripLeading().regionMatches(true, 0, "select", 0, "select".length())) {
			return call(statement, method, args);
		}
		this.writing = true;
		boolean autoCommit = this.target.getAutoCommit();
		Object result = autoCommit ? executeAndCommit(statement, method, args) : call(statement, method, args);
		this.dirty |= sql == null || !sql.toLowerCase(Locale.ROOT).contains("account_session");
		if (autoCommit) {
			syncIfDirty();
		}
		return result;
	}

	/**
	 * Does what auto-commit does, and holds the lock of the file only for the commit: the
	 * statement may wait for a row whose transaction needs that lock to end.
	 */
	private @Nullable Object executeAndCommit(Statement statement, Method method, @Nullable Object @Nullable [] args)
			throws Throwable {
		this.target.setAutoCommit(false);
		AutoCloseable committing = this::turnAutoCommitOn;
		try (committing) {
			return call(statement, method, args);
		}
	}

	private void turnAutoCommitOn() throws SQLException {
		H2File.of(this.target).write(() -> {
			this.target.setAutoCommit(true);
			return null;
		});
	}

	private void syncIfDirty() throws SQLException {
		this.writing = false;
		if (this.dirty) {
			this.dirty = false;
			H2File.of(this.target).sync();
		}
	}

	private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] args)
			throws Throwable {
		return AopUtils.invokeJoinpointUsingReflection(target, method, (args != null) ? args : NONE);
	}

	private static @Nullable String sql(@Nullable Object @Nullable [] args) {
		return (args != null && args.length > 0 && args[0] instanceof String sql) ? sql : null;
	}

	private static Object proxy(Class<?> type, InvocationHandler handler) {
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler);
	}

}
