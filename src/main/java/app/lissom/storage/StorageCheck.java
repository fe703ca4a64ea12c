package app.lissom.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/** Checks at start that an H2 file does not lose committed data. */
final class StorageCheck {

	/** H2's code for a file that another process has open. */
	private static final int IN_USE = 90020;

	/** True for a write delay of 0 milliseconds and no reuse of space. */
	private static final String IS_SAFE = "select count(distinct setting_name) = 2"
			+ " and every(upper(setting_value) in ('0', 'FALSE')) from information_schema.settings"
			+ " where setting_name in ('WRITE_DELAY', 'REUSE_SPACE')";

	private StorageCheck() {
	}

	/**
	 * Returns if the database is safe to store data in.
	 * @throws UnfitStorageException if it would lose commits, is in use, or cannot be
	 * opened
	 */
	static void verify(String url, @Nullable String username, @Nullable String password) {
		try (Connection connection = DriverManager.getConnection(url, username, password);
				Statement statement = connection.createStatement();
				ResultSet found = statement.executeQuery(IS_SAFE)) {
			found.next();
			if (!found.getBoolean(1)) {
				throw UnfitStorageException.losesCommits(url);
			}
			sync(url, statement);
		}
		catch (SQLException ex) {
			throw (ex.getErrorCode() == IN_USE) ? UnfitStorageException.inUse(url, ex)
					: UnfitStorageException.cannotBeOpened(url, ex);
		}
	}

	private static void sync(String url, Statement statement) {
		try {
			statement.execute("CHECKPOINT SYNC");
		}
		catch (SQLException ex) {
			throw UnfitStorageException.cannotSync(url, ex);
		}
	}

}
