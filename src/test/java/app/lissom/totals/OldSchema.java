package app.lissom.totals;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import app.lissom.TestDatabase;
import app.lissom.kernel.AccountId;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps tables of an older release next to the current ones, to migrate a person's data.
 */
public record OldSchema(DataSource dataSource, JdbcClient jdbc) {

	/** Makes the tables of a release, with the rows of one person. */
	public void create(String version, AccountId me, List<String> tables) {
		flyway().target(version).load().migrate();
		for (String table : tables) {
			String columns = columns(table);
			this.jdbc
				.sql("insert into \"old\".%s (%s) select %s from %s where %s = :me".formatted(table, columns, columns,
						table, table.equals("account") ? "id" : "account_id"))
				.param("me", me.value())
				.update();
		}
	}

	public void migrate() {
		flyway().load().migrate();
	}

	public void drop() {
		this.jdbc.sql("drop schema if exists \"old\" cascade").update();
	}

	/** The rows of a person as text, in an order of their own. */
	public List<String> rows(String table, AccountId me) {
		return this.jdbc.sql("select * from " + table + " where account_id = :me")
			.param("me", me.value())
			.query()
			.listOfRows()
			.stream()
			.map(Map::values)
			.map(Object::toString)
			.sorted()
			.toList();
	}

	private FluentConfiguration flyway() {
		String vendor = TestDatabase.name();
		return Flyway.configure()
			.dataSource(this.dataSource)
			.schemas("old")
			.locations("classpath:db/migration", "classpath:db/" + vendor);
	}

	/** A column that came later has no place in the old table. */
	private String columns(String table) {
		return String.join(", ",
				this.jdbc.sql("""
						select column_name from information_schema.columns
						where table_schema = 'old' and lower(table_name) = :table""")
					.param("table", table)
					.query(String.class)
					.list());
	}

}
