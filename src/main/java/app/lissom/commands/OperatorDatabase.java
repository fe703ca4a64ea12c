package app.lissom.commands;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import app.lissom.storage.DatabaseProblem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Opens the server's database with a single connection, and closes an H2 file cleanly.
 */
final class OperatorDatabase implements AutoCloseable {

	/** H2's code for a file that another process has open. */
	private static final int IN_USE = 90020;

	/** H2's code for a file that is not there. */
	private static final int MISSING = 90146;

	private final String url;

	private final Connection connection;

	private OperatorDatabase(String url, Connection connection) {
		this.url = url;
		this.connection = connection;
	}

	/**
	 * Opens it.
	 * @throws CommandFailedException if it cannot be opened
	 */
	static OperatorDatabase open(String url, String username, String password) {
		String existing = isFile(url) ? url + ";IFEXISTS=TRUE" : url;
		try {
			return new OperatorDatabase(url, DriverManager.getConnection(existing, username, password));
		}
		catch (SQLException ex) {
			throw new CommandFailedException("The database " + place(url) + " " + switch (ex.getErrorCode()) {
				case IN_USE -> "is open in another program, most likely a running Lissom: stop that first.";
				case MISSING -> "does not exist.";
				default -> reason(ex);
			});
		}
	}

	static OperatorDatabase open(CommandSettings.Values settings) {
		return open(settings.url(), settings.username(), settings.password());
	}

	static boolean isFile(String url) {
		return url.matches("jdbc:h2:(?!(mem|tcp|ssl):).*");
	}

	/** Returns the file of an H2 database. */
	static Path file(String url) {
		return Path.of(place(url).replaceFirst("^jdbc:h2:((file|nio|async):)?", "")
			.replaceFirst("^~", System.getProperty("user.home").replace("\\", "\\\\")) + ".mv.db");
	}

	/** Returns the address without its settings. */
	static String place(String url) {
		return url.split("[;?]", 2)[0];
	}

	private static String reason(SQLException failure) {
		String problem = DatabaseProblem.find(failure);
		return ((problem != null) ? problem
				: "cannot be opened: " + String.valueOf(failure.getMessage()).lines().findFirst().orElse("")) + ".";
	}

	Connection connection() {
		return this.connection;
	}

	JdbcClient jdbc() {
		return JdbcClient.create(new SingleConnectionDataSource(this.connection, true));
	}

	/**
	 * Returns the number of its last migration; empty if Lissom never started with it.
	 */
	Optional<String> schema() {
		try {
			return jdbc()
				.sql("select \"version\" from \"flyway_schema_history\" where \"version\" is not null"
						+ " order by \"installed_rank\" desc")
				.query(String.class)
				.list()
				.stream()
				.max((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)));
		}
		catch (RuntimeException ex) {
			return Optional.empty();
		}
	}

	@Override
	public void close() {
		try (Connection closing = this.connection) {
			if (isFile(this.url)) {
				closing.setAutoCommit(true);
				try (Statement statement = closing.createStatement()) {
					statement.execute("SHUTDOWN");
				}
			}
		}
		catch (SQLException ex) {
			// What was committed is on the disk.
		}
	}

}
