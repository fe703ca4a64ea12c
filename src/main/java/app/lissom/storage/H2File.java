package app.lissom.storage;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;

/**
 * Syncs an H2 database to the disk, and frees unused space of its open file bit by bit:
 * H2 appends what each commit writes, and does not reuse the space of dead pages.
 */
final class H2File {

	/** Bytes of live pages that are written anew at a time. */
	private static final int REWRITTEN = 512 * 1024;

	/** Bytes that are moved to the front at a time. */
	private static final int MOVED = 16 * 1024 * 1024;

	/** Files with at least this percentage of live pages are left as they are. */
	private static final int FULL = 90;

	/** More transactions than there are connections. */
	private static final int TRANSACTIONS = 1000;

	private final Database database;

	private final MVStore store;

	private final RandomAccessStore file;

	private H2File(Database database) {
		this.database = database;
		this.store = database.getStore().getMvStore();
		this.file = (RandomAccessStore) this.store.getFileStore();
	}

	/** Finds the file that a connection reads and writes. */
	static H2File of(Connection connection) throws SQLException {
		SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
		return new H2File(session.getDatabase());
	}

	/**
	 * Does what may write to the file, one thread after another, with H2's lock of the
	 * database. When a write fails, H2 closes the database: the thread that wrote has the
	 * lock of the store and asks for that of the database. A thread that notices, even
	 * one that reads, asks for them in the other order, and both would wait for ever.
	 * What is done here must not wait for another transaction, which needs the lock to
	 * end.
	 */
	<E extends Throwable> @Nullable Object write(Writing<E> writing) throws E {
		synchronized (this.database) {
			try {
				return writing.write();
			}
			finally {
				if (this.store.getPanicException() != null) {
					letStatementsFail();
				}
			}
		}
	}

	/**
	 * Transactions that end after a failed write count themselves out of the last version
	 * twice. Below zero, each later statement would try to join it for ever.
	 */
	private void letStatementsFail() {
		for (int i = 0; i < TRANSACTIONS; i++) {
			this.store.registerVersionUsage();
		}
	}

	/**
	 * Makes sure that all commits are on the disk. {@code CHECKPOINT SYNC} does the same,
	 * but keeps whoever commits waiting meanwhile.
	 */
	void sync() throws SQLException {
		try {
			write(this.store::commit);
			this.store.sync();
		}
		catch (RuntimeException ex) {
			throw DbException.toSQLException(ex);
		}
	}

	/** Returns its size in bytes. */
	long size() {
		return this.file.size();
	}

	/** About how many of its bytes are live pages. */
	long live() {
		return size() / 100 * this.file.getFillRate() / 100 * this.file.getChunksFillRate();
	}

	/** Returns the number of the last commit. */
	long version() {
		return this.store.getCurrentVersion();
	}

	/**
	 * Writes some live pages anew that dead ones surround, and moves some to the front.
	 * Whoever commits waits meanwhile. Nothing is overwritten that is not dead on the
	 * disk. A last commit at the end of the file makes sure that all of it is found after
	 * a failure: H2 finds what is at the end, and in other places only sometimes.
	 */
	void compactSome() {
		write(() -> {
			this.store.executeFilestoreOperation(() -> {
				this.store.sync();
				rewriteAndMove();
				this.store.setStoreVersion(this.store.getStoreVersion());
				this.store.commit();
				this.store.sync();
			});
			return null;
		});
	}

	private void rewriteAndMove() {
		int retention = this.file.getRetentionTime();
		this.file.setRetentionTime(0);
		this.file.setReuseSpace(true);
		try {
			this.store.compact(FULL, REWRITTEN);
			this.store.commit();
			this.file.compactMoveChunks(100, MOVED, this.store);
		}
		finally {
			this.file.setReuseSpace(false);
			this.file.setRetentionTime(retention);
		}
	}

	/** Something that may write to the file. */
	interface Writing<E extends Throwable> {

		@Nullable Object write() throws E;

	}

}
