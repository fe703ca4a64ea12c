package app.lissom.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.util.FileSystemUtils;

/**
 * Writes a backup of an H2 database: the SQL that recreates it, compressed. It is
 * restored once next to the database and its rows are counted before it gets its final
 * name, so a file with that name is complete. The file of a running database is never
 * copied: such copies are corrupt.
 */
public final class Backup {

	private static final String PASSWORD = "scratch";

	private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

	private Backup() {
	}

	/** Backups hold all accounts: only the server's own user may read them. */
	public static void createFolder(Path folder) throws IOException {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] attributes = posix ? new FileAttribute<?>[] { OWNER_ONLY } : new FileAttribute<?>[0];
		Files.createDirectories(folder, attributes);
	}

	/**
	 * Writes what the connection sees into a file.
	 * @return the number of rows in it
	 * @throws SQLException when the database cannot be read or created again
	 * @throws IOException when what was written does not give the same rows again, or
	 * cannot be stored
	 */
	public static long write(Connection connection, Path file) throws SQLException, IOException {
		Path scratch = Files.createTempDirectory(file.toAbsolutePath().getParent(), "unverified");
		try {
			Path script = scratch.resolve("script");
			Map<String, Long> expected = script(connection, script);
			Map<String, Long> restored = restore(script, scratch.resolve("database"), "restore", PASSWORD);
			if (!restored.equals(expected)) {
				throw new IOException("The backup holds " + restored + " rows, and the database " + expected);
			}
			Files.move(script, file);
			return expected.values().stream().mapToLong(Long::longValue).sum();
		}
		finally {
			FileSystemUtils.deleteRecursively(scratch);
		}
	}

	/**
	 * One transaction sees one state, even while others write. H2 ends it after the
	 * script, so the rows are counted first.
	 */
	private static Map<String, Long> script(Connection connection, Path script) throws SQLException {
		connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
		connection.setAutoCommit(false);
		try (PreparedStatement statement = connection
			.prepareStatement("SCRIPT NOPASSWORDS NOSETTINGS TO ? COMPRESSION GZIP CHARSET 'UTF-8'")) {
			statement.setString(1, script.toString());
			Map<String, Long> counts = count(connection);
			statement.execute();
			return counts;
		}
		finally {
			connection.rollback();
		}
	}

	/**
	 * Creates a database from a backup.
	 * @param database its file, without the extension
	 * @param username its owner
	 * @return the number of rows of each table
	 */
	public static Map<String, Long> restore(Path script, Path database, String username, String password)
			throws SQLException {
		try (Connection connection = DriverManager
			.getConnection("jdbc:h2:file:" + database.toAbsolutePath() + ";TRACE_LEVEL_FILE=0", username, password);
				PreparedStatement statement = connection
					.prepareStatement("RUNSCRIPT FROM ? COMPRESSION GZIP CHARSET 'UTF-8'")) {
			statement.setString(1, script.toString());
			statement.execute();
			return count(connection);
		}
	}

	private static Map<String, Long> count(Connection connection) throws SQLException {
		Map<String, Long> counts = new TreeMap<>();
		try (Statement statement = connection.createStatement()) {
			for (String table : tables(statement)) {
				try (ResultSet found = statement.executeQuery("select count(*) from \"" + table + "\"")) {
					found.next();
					counts.put(table, found.getLong(1));
				}
			}
		}
		return counts;
	}

	private static List<String> tables(Statement statement) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (ResultSet found = statement.executeQuery("select table_name from information_schema.tables"
				+ " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")) {
			while (found.next()) {
				tables.add(found.getString(1));
			}
		}
		return tables;
	}

}
