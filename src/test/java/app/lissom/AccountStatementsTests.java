package app.lissom;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that keys and indexes of private tables begin with the account. Whether
 * statements name it is checked in every test, see {@link SqlStatements}.
 */
@LissomTest
@Tag("database")
class AccountStatementsTests {

	/** Indexes that begin with another column: look-ups of secrets, and purges. */
	private static final Set<String> OTHER_INDEXES = Set.of("account_session(ends_at)", "account_session(id_hash)",
			"calendar_feed(secret_hash)", "email_address(address_key)", "outgoing_mail(next_at)",
			"external_identity(issuer)", "entry(purge_at)", "import_file(state)", "passkey(credential_id)",
			"reminder_ring(due_at)", "share_link(expires_at)", "share_link(secret_hash)");

	@Autowired
	private DataSource dataSource;

	@Test
	void everyTableIsPrivateOrShared() throws SQLException {
		Set<String> known = new TreeSet<>(AccountStatements.PRIVATE);
		known.addAll(AccountStatements.SHARED);
		assertThat(tables()).isEqualTo(known);
	}

	@Test
	void keysAndIndexesOfPrivateTablesBeginWithTheAccount() throws SQLException {
		Set<String> others = new TreeSet<>();
		try (Connection connection = this.dataSource.getConnection()) {
			for (String table : tables()) {
				if (!AccountStatements.SHARED.contains(table)) {
					Map<String, String> first = first(connection, table);
					assertThat(first.values()).as(table).contains("account_id");
					first.values().forEach((column) -> others.add(table + "(" + column + ")"));
				}
			}
		}
		others.removeIf((index) -> index.endsWith("(account_id)"));
		assertThat(others).isEqualTo(OTHER_INDEXES);
	}

	/** The first column of each index, that of the primary key included. */
	private static Map<String, String> first(Connection connection, String table) throws SQLException {
		DatabaseMetaData about = connection.getMetaData();
		boolean upper = about.storesUpperCaseIdentifiers();
		Map<String, String> first = new TreeMap<>();
		try (ResultSet columns = about.getIndexInfo(connection.getCatalog(), connection.getSchema(),
				upper ? table.toUpperCase(Locale.ROOT) : table, false, true)) {
			while (columns.next()) {
				if (columns.getInt("ORDINAL_POSITION") == 1) {
					first.put(columns.getString("INDEX_NAME"),
							columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
				}
			}
		}
		return first;
	}

	private Set<String> tables() throws SQLException {
		try (Connection connection = this.dataSource.getConnection()) {
			Set<String> names = new TreeSet<>();
			try (ResultSet tables = connection.getMetaData()
				.getTables(connection.getCatalog(), connection.getSchema(), "%",
						new String[] { "TABLE", "BASE TABLE" })) {
				while (tables.next()) {
					names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
				}
			}
			return names;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "select 1", "select * from account where id=?",
			"select note from entry where account_id = ?",
			"select e1_0.id from entry e1_0 where (e1_0.account_id,e1_0.id) in ((?,?))",
			"select s.exercise from routine_step s where (s.account_id,s.routine_id) in ((?,?))",
			"insert into diary_total (account_id, step) select account_id, 'DAY' from entry where account_id = ?",
			"select r.id from routine r left join routine_step s on r.account_id=s.account_id where r.account_id=?" })
	void acceptsStatementsThatNameTheAccount(String sql) {
		assertThat(AccountStatements.namesTheAccount(sql)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from entry where id = ?", "update reminder set text=? where id=?",
			"delete from entry where on_day < ?", "insert into diary_total (step) values (?)",
			"select r.id from routine r left join routine_step s on s.routine_id=r.id where r.account_id=?",
			"select account_id from entry order by account_id" })
	void findsStatementsThatDoNot(String sql) {
		assertThat(AccountStatements.namesTheAccount(sql)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update throttle set failures = failures - 1 where key_hash = ?",
			"update entry set note=?,kind=? where account_id=? and id=?", "insert into throttle (key_hash) values (?)",
			"insert into server_secret (name) select ? where not exists (select 1 from server_secret)",
			"insert into diary_total (account_id, step) (select account_id, 'day' from entry where account_id = ?)" })
	void acceptsStatementsForOneServer(String sql) {
		assertThat(ShardedStatements.keepsRowsInPlace(sql)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update account_session set seen_at = ?, id_hash = ? where id_hash = ?",
			"update entry e1_0 set account_id=? where account_id=?",
			"insert into throttle (key_hash) select ? where not exists (select 1 from throttle where key_hash = ?)",
			"insert into entry (account_id) select ?", "insert into entry (account_id) select id from account" })
	void findsStatementsThatNoServerCanTake(String sql) {
		assertThat(ShardedStatements.keepsRowsInPlace(sql)).isFalse();
	}

}
