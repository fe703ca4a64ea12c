package app.lissom.commands;

import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Copies all tables of a database into another one with the same tables, in one
 * transaction, and compares the contents: the number of rows and a checksum of all
 * values.
 */
final class DatabaseCopy {

	private static final int BATCH = 500;

	private final Connection source;

	private final Connection target;

	DatabaseCopy(Connection source, Connection target) {
		this.source = source;
		this.target = target;
	}

	/**
	 * Returns if there are no rows in the target.
	 * @throws CommandFailedException if there are
	 */
	void requireEmptyTarget() throws SQLException {
		for (String table : new DatabaseTables(this.target).names()) {
			if (hasRows(table)) {
				throw new CommandFailedException("The new database is not empty: there are rows in " + table + ".");
			}
		}
	}

	private boolean hasRows(String table) throws SQLException {
		try (Statement statement = this.target.createStatement();
				ResultSet found = statement.executeQuery("select 1 from \"" + table + "\" limit 1")) {
			return found.next();
		}
	}

	/**
	 * Copies all tables, or none.
	 * @return a line for each table
	 * @throws CommandFailedException if the target then holds something else
	 */
	List<String> copyAll() throws SQLException {
		List<String> lines = new ArrayList<>();
		this.source.setAutoCommit(false);
		this.target.setAutoCommit(false);
		try {
			for (String table : new DatabaseTables(this.target).inOrder()) {
				Content copied = copy(table);
				Content found = read(this.target, table, new DatabaseTables(this.source).columns(table), null);
				if (!found.equals(copied)) {
					throw new CommandFailedException("Nothing was copied: of " + table + " the new database holds "
							+ found.rows() + " rows, and the old one " + copied.rows() + ", or other values.");
				}
				lines.add("%,9d rows of %s".formatted(copied.rows(), table));
			}
			this.target.commit();
			return lines;
		}
		finally {
			this.target.rollback();
			this.source.rollback();
		}
	}

	private Content copy(String table) throws SQLException {
		List<String> columns = new DatabaseTables(this.source).columns(table);
		if (!Set.copyOf(columns).equals(Set.copyOf(new DatabaseTables(this.target).columns(table)))) {
			throw new CommandFailedException("Nothing was copied: the columns of " + table + " differ.");
		}
		String insert = "insert into \"" + table + "\" (" + quoted(columns) + ") values ("
				+ String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
		try (PreparedStatement statement = this.target.prepareStatement(insert)) {
			return read(this.source, table, columns, statement);
		}
	}

	/** Reads a table, and copies its rows if there is a statement that inserts them. */
	private static Content read(Connection connection, String table, List<String> columns,
			@Nullable PreparedStatement insert) throws SQLException {
		boolean upperCase = connection.getMetaData().storesUpperCaseIdentifiers();
		String select = "select " + quoted(columns) + " from \"" + table + "\"";
		long rows = 0;
		long sum = 0;
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(BATCH);
			try (ResultSet found = statement.executeQuery(upperCase ? select.toUpperCase(Locale.ROOT) : select)) {
				ResultSetMetaData types = found.getMetaData();
				while (found.next()) {
					int hash = 1;
					for (int i = 1; i <= columns.size(); i++) {
						Object value = value(found, types, i);
						hash = 31 * hash + hash(value);
						if (insert != null) {
							insert.setObject(i, value);
						}
					}
					sum += hash * (hash ^ 0x9E3779B97F4A7C15L);
					rows++;
					if (insert != null) {
						insert.addBatch();
						if (rows % BATCH == 0) {
							insert.executeBatch();
						}
					}
				}
			}
		}
		if (insert != null) {
			insert.executeBatch();
		}
		return new Content(rows, sum);
	}

	private static @Nullable Object value(ResultSet row, ResultSetMetaData types, int column) throws SQLException {
		if (types.getColumnTypeName(column).equalsIgnoreCase("uuid")) {
			return row.getObject(column, UUID.class);
		}
		return switch (JDBCType.valueOf(types.getColumnType(column))) {
			case DATE -> row.getObject(column, LocalDate.class);
			case TIME -> row.getObject(column, LocalTime.class);
			case TIMESTAMP, TIMESTAMP_WITH_TIMEZONE -> isZoned(types.getColumnTypeName(column))
					? row.getObject(column, OffsetDateTime.class) : row.getObject(column, LocalDateTime.class);
			case BINARY, VARBINARY, LONGVARBINARY, BLOB -> row.getBytes(column);
			case CHAR, VARCHAR, LONGVARCHAR, CLOB -> row.getString(column);
			default -> row.getObject(column);
		};
	}

	private static boolean isZoned(String type) {
		return type.equalsIgnoreCase("timestamptz") || type.toUpperCase(Locale.ROOT).contains("WITH TIME ZONE");
	}

	/** Returns the same for the same value in both databases. */
	private static int hash(@Nullable Object value) {
		if (value instanceof OffsetDateTime time) {
			return time.toInstant().hashCode();
		}
		if (value instanceof byte[] bytes) {
			return Arrays.hashCode(bytes);
		}
		return (value instanceof Number || value instanceof Boolean) ? value.toString().hashCode()
				: (value != null) ? value.hashCode() : 0;
	}

	private static String quoted(List<String> columns) {
		return columns.stream().map((column) -> '"' + column + '"').collect(Collectors.joining(", "));
	}

	/**
	 * Describes the content of a table, regardless of the order of rows.
	 *
	 * @param rows how many rows
	 * @param sum a sum over the values of all rows
	 */
	private record Content(long rows, long sum) {

	}

}
