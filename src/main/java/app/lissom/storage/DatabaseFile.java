package app.lissom.storage;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;

/** Makes sure that an H2 database is on the disk. */
final class DatabaseFile {

	private final MVStore store;

	private DatabaseFile(Database database) {
		this.store = database.getStore().getMvStore();
	}

	/** Finds the file that a connection reads and writes. */
	static DatabaseFile of(Connection connection) throws SQLException {
		return new DatabaseFile(((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase());
	}

	/**
	 * Makes sure that all commits are on the disk. {@code CHECKPOINT SYNC} does the same,
	 * but holds a lock that H2 needs to close itself when another thread cannot write: on
	 * a full disk, both would wait for ever.
	 */
	void sync() throws SQLException {
		try {
			this.store.commit();
			this.store.sync();
		}
		catch (RuntimeException ex) {
			throw DbException.toSQLException(ex);
		}
	}

}
