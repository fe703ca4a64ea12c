package app.lissom.commands;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the tables of a database, their columns, and their foreign keys. */
final class DatabaseTables {

	private static final String HISTORY = "flyway_schema_history";

	private final Connection connection;

	DatabaseTables(Connection connection) {
		this.connection = connection;
	}

	/** Returns the tables, those that others refer to first. */
	List<String> inOrder() throws SQLException {
		Map<String, Set<String>> needs = new TreeMap<>();
		for (String table : names()) {
			needs.put(table, parents(table));
		}
		List<String> order = new ArrayList<>();
		while (order.size() < needs.size()) {
			List<String> ready = needs.keySet()
				.stream()
				.filter((table) -> !order.contains(table) && order.containsAll(needs.get(table)))
				.toList();
			if (ready.isEmpty()) {
				throw new IllegalStateException("Tables refer to each other in a circle");
			}
			order.addAll(ready);
		}
		return order;
	}

	private Set<String> parents(String table) throws SQLException {
		Set<String> parents = new TreeSet<>();
		try (ResultSet keys = this.connection.getMetaData().getImportedKeys(null, this.connection.getSchema(), table)) {
			while (keys.next()) {
				parents.add(keys.getString("PKTABLE_NAME"));
			}
		}
		parents.remove(table);
		return parents;
	}

	/** Returns the tables but for the history of their migrations. */
	List<String> names() throws SQLException {
		List<String> tables = new ArrayList<>();
		try (ResultSet found = this.connection.getMetaData()
			.getTables(null, this.connection.getSchema(), "%", new String[] { "TABLE" })) {
			while (found.next()) {
				String table = found.getString("TABLE_NAME");
				if (!table.equals(HISTORY)) {
					tables.add(table);
				}
			}
		}
		return tables;
	}

	/** Returns the columns of a table, in lower case. */
	List<String> columns(String table) throws SQLException {
		boolean upperCase = this.connection.getMetaData().storesUpperCaseIdentifiers();
		List<String> columns = new ArrayList<>();
		try (ResultSet found = this.connection.getMetaData()
			.getColumns(null, this.connection.getSchema(), upperCase ? table.toUpperCase(Locale.ROOT) : table, "%")) {
			while (found.next()) {
				// The name is taken as a pattern, in which an underscore is anything.
				if (found.getString("TABLE_NAME").equalsIgnoreCase(table)) {
					columns.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
				}
			}
		}
		return columns;
	}

}
