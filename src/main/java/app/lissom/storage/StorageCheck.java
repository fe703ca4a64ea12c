package app.lissom.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/**
 * Looks at an H2 file before the product starts on it: nothing that Lissom confirms may
 * be lost, so it refuses a database that would lose it.
 */
final class StorageCheck {

	/** H2's code for a file that another process has open. */
	private static final int IN_USE = 90020;

	private StorageCheck() {
	}

	/**
	 * Returns when the database keeps its promises.
	 * @throws UnfitStorageException when it does not, or is in use, or cannot be opened
	 */
	static void passes(String url, @Nullable String username, @Nullable String password) {
		try (Connection connection = DriverManager.getConnection(url, username, password)) {
			if (!"0".equals(setting(connection, "WRITE_DELAY"))
					|| !"FALSE".equalsIgnoreCase(setting(connection, "REUSE_SPACE"))) {
				throw UnfitStorageException.losesCommits(url);
			}
			sync(url, connection);
		}
		catch (SQLException ex) {
			throw (ex.getErrorCode() == IN_USE) ? UnfitStorageException.inUse(url, ex)
					: UnfitStorageException.cannotBeOpened(url, ex);
		}
	}

	private static @Nullable String setting(Connection connection, String name) throws SQLException {
		try (PreparedStatement statement = connection
			.prepareStatement("select setting_value from information_schema.settings where setting_name = ?")) {
			statement.setString(1, name);
			try (ResultSet found = statement.executeQuery()) {
				return found.next() ? found.getString(1) : null;
			}
		}
	}

	private static void sync(String url, Connection connection) {
		try (Statement statement = connection.createStatement()) {
			statement.execute("CHECKPOINT SYNC");
		}
		catch (SQLException ex) {
			throw UnfitStorageException.cannotSync(url, ex);
		}
	}

}
