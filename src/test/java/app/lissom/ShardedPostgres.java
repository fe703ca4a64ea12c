package app.lissom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

/**
 * Spreads one database over two PostgreSQL servers with Apache ShardingSphere. The
 * account table is on both, everything else of an account on one of them. Each server
 * gets its schema by itself, since the driver does not spread one.
 */
final class ShardedPostgres {

	private static final List<String> BY_ACCOUNT = AccountStatements.PRIVATE.stream()
		.filter((table) -> !ShardedStatements.OWN_KEYS.containsKey(table)
				&& !ShardedStatements.EVERYWHERE.contains(table))
		.sorted()
		.toList();

	/** The addresses of the servers. */
	static final List<String> SERVERS = Stream.generate(ShardedPostgres::start).limit(2).toList();

	/** The address of both, as one. */
	static final String URL = "jdbc:shardingsphere:absolutepath:" + write();

	private ShardedPostgres() {
	}

	private static String start() {
		try {
			String url = EmbeddedPostgres.builder()
				.setServerConfig("fsync", "off")
				.setServerConfig("full_page_writes", "off")
				.start()
				.getJdbcUrl("postgres", "postgres");
			Flyway.configure()
				.dataSource(url, "postgres", "postgres")
				.locations("classpath:db/migration", "classpath:db/postgresql")
				.load()
				.migrate();
			return url;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path write() {
		try {
			return Files.writeString(Files.createTempFile("sharding", ".yaml"), configuration());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String server(int number) {
		return """
				server%s:
				  dataSourceClassName: com.zaxxer.hikari.HikariDataSource
				  driverClassName: org.postgresql.Driver
				  jdbcUrl: %s
				  username: postgres
				  password: postgres
				  maximumPoolSize: 20
				""".formatted(number, SERVERS.get(number)).indent(2);
	}

	private static String configuration() {
		return "databaseName: postgres\nmode:\n  type: Standalone\ndataSources:\n" + server(0) + server(1) + """
				rules:
				- !SHARDING
				  defaultDatabaseStrategy:
				    standard:
				      shardingColumn: account_id
				      shardingAlgorithmName: account_id
				  tables:
				""" + BY_ACCOUNT.stream().map(ShardedPostgres::table).collect(Collectors.joining())
				+ ShardedStatements.OWN_KEYS.entrySet()
					.stream()
					.map((table) -> table(table.getKey(), table.getValue()))
					.collect(Collectors.joining())
				+ "  bindingTables:\n  - " + String.join(",", BY_ACCOUNT) + "\n  shardingAlgorithms:\n"
				+ Stream.concat(Stream.of("account_id"), ShardedStatements.OWN_KEYS.values().stream())
					.map(ShardedPostgres::algorithm)
					.collect(Collectors.joining())
				+ "- !BROADCAST\n  tables:\n"
				+ ShardedStatements.EVERYWHERE.stream()
					.map((table) -> "  - " + table + "\n")
					.collect(Collectors.joining())
				+ "- !SINGLE\n  tables:\n  - server0.flyway_schema_history\n";
	}

	private static String table(String name) {
		return "    " + name + ":\n      actualDataNodes: server${0..1}." + name + "\n";
	}

	private static String table(String name, String key) {
		return table(name) + """
				      databaseStrategy:
				        standard:
				          shardingColumn: %s
				          shardingAlgorithmName: %s
				""".formatted(key, key);
	}

	private static String algorithm(String key) {
		return """
				%s:
				  type: INLINE
				  props:
				    algorithm-expression: server${Math.floorMod(%s.hashCode(), 2)}
				""".formatted(key, key).indent(4);
	}

}
