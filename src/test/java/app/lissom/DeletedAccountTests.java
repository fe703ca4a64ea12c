package app.lissom;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

import app.lissom.account.StoredData;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.diary.Treatment;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Searches every column of every table for the id of a deleted account. */
@LissomTest
@Tag("database")
class DeletedAccountTests {

	/** Tables that hold nothing of a person. */
	private static final Set<String> WITHOUT_PERSON = Set.of("flyway_schema_history", "server_secret",
			"sign_in_link_use", "throttle", "invitation_use", "answered_challenge");

	@Autowired
	private Environment environment;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@Test
	void thePageAboutPrivacyKnowsEveryTable() throws SQLException {
		assertThat(Stream.of(StoredData.values()).map(StoredData::tables).flatMap(Set::stream))
			.containsExactlyInAnyOrderElementsOf(tables());
	}

	@Test
	void deletingAnAccountPurgesItFromEveryTable() throws SQLException {
		AccountId me = this.people.createAccount();
		AccountId other = this.people.createAccount();
		Visitor visitor = new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(me), "password", TestAccounts.PASSWORD));
		fill(me, visitor);
		this.diary.add(Entries.of(other).water(250));
		assertThat(tablesWith(me)).as("before").isEqualTo(tables());
		visitor.open("/settings/leave").submit("/settings/leave", Map.of());
		assertThat(visitor.status()).as("one press alone").isEqualTo(422);
		assertThat(visitor.page().select("#sure-error").text())
			.endsWith("Tick the box if you want to delete everything.");
		assertThat(tablesWith(me)).as("one press alone").isEqualTo(tables());
		visitor.submit("/settings/leave", Map.of("sure", "true"));
		assertThat(visitor.leadsTo()).hasValue("/goodbye");
		assertThat(visitor.header("Clear-Site-Data")).hasValue("\"cache\"");
		assertThat(tablesWith(me)).as("after").isEmpty();
		assertThat(tablesWith(other)).as("of others").contains("account", "entry");
		assertThat(visitor.open("/settings").status()).isEqualTo(302);
	}

	/** Writes to every table that can hold something of a person. */
	private void fill(AccountId me, Visitor visitor) {
		Entries entries = Entries.of(me);
		this.diary.add(entries.painOf(4), entries.water(250), entries.exercise("bridge"),
				entries.relief(Treatment.HEAT_THEN_ICE, null), entries.massage(), entries.medicine("Ibuprofen", null),
				entries.posture(), entries.note("Mine"), entries.function(5, 4, 4), entries.safety());
		visitor.open("/diary/exercises/new").submit("/diary/exercises", Map.of("name", "Wall slide"));
		visitor.open("/reminders/new/pain").submit("/reminders/new/pain", Map.of());
		visitor.open("/reminders/calendar").submit("/reminders/calendar", Map.of());
		visitor.open("/reminders").submit("/reminders/pause", Map.of());
		visitor.open("/reminders/ring/address")
			.submit("/reminders/ring/address", Map.of("address", "https://93.184.216.34/topic"));
		this.people.addPushDevice(me);
		Map<String, String> answers = Map.of("signs", "NONE", "rest", "true", "feeling", "TIGHT", "onset", "LONGER",
				"skin", "AS_USUAL", "cautions", "NONE");
		visitor.open("/relief").post("/relief", answers);
		visitor.open(visitor.leadsTo().orElseThrow()).submit("/relief/session", Map.of());
		visitor.open("/routine/new")
			.submit("/routine", Map.of("name", "At noon", "partOfDay", "OTHER", "exercises", "bridge"));
		visitor.open("/routine/bedtime").submit("/routine/bedtime/done?as=whole", Map.of());
		visitor.open("/routine/flare").submit("/routine/flare", Map.of("note", "Breathe"));
		visitor.open("/routine/flare").submit("/routine/today", Map.of("kind", "FLARE"));
		this.jdbc
			.sql("insert into plan_change (account_id, on_day, rule, routine_id, accepted) "
					+ "values (:me, date '2026-03-14', 'ONE_MORE', :me, true)")
			.param("me", me.value())
			.update();
		visitor.open("/routine/walking").submit("/routine/walking", Map.of("minutes", "10", "days", "3"));
		visitor.open("/report/questions")
			.submit("/report/questions", Map.of("first", "Can I run again?", "born", "1961"));
		visitor.open("/report/links").submit("/report/links", Map.of());
		this.jdbc
			.sql("""
					insert into import_file (account_id, id, version, name, kept_at, table_file, state, run, done, total, added, seen_at)
					values (:me, :me, 0, 'lissom.zip', current_timestamp, false, 'WAITING', 0, 0, 1, 0, current_timestamp)""")
			.param("me", me.value())
			.update();
		this.jdbc
			.sql("insert into import_piece (account_id, file_id, piece_no, content) values (:me, :me, 0, :content)")
			.param("me", me.value())
			.param("content", new byte[] { 1 })
			.update();
		this.people.addPasskey(me, UUID.randomUUID(), "My phone");
		visitor.open("/settings/codes").submit("/settings/codes", Map.of());
		visitor.open("/settings/email").submit("/settings/email", Map.of("address", "anna@example.org"));
		this.jdbc.sql("insert into external_identity (account_id, issuer, subject) values (:me, 'x', :subject)")
			.param("me", me.value())
			.param("subject", UUID.randomUUID().toString())
			.update();
		this.jdbc.sql("""
				insert into outgoing_mail (account_id, id, content, attempts, next_at, ends_at)
				values (:me, :me, 'x', 0, timestamp '2099-01-01 00:00:00', timestamp '2099-01-01 00:00:00')""")
			.param("me", me.value())
			.update();
	}

	private Set<String> tables() throws SQLException {
		try (Connection connection = this.dataSource.getConnection()) {
			DatabaseMetaData about = connection.getMetaData();
			Set<String> names = new TreeSet<>();
			try (ResultSet tables = about.getTables(connection.getCatalog(), connection.getSchema(), "%",
					new String[] { "TABLE", "BASE TABLE" })) {
				while (tables.next()) {
					names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
				}
			}
			names.removeAll(WITHOUT_PERSON);
			return names;
		}
	}

	private Set<String> tablesWith(AccountId me) throws SQLException {
		Set<String> found = new TreeSet<>();
		for (String table : tables()) {
			String anyColumn = columns(table).stream()
				.map((column) -> "cast(\"" + column + "\" as varchar) like :me")
				.collect(Collectors.joining(" or "));
			int rows = this.jdbc.sql("select count(*) from " + table + " where " + anyColumn)
				.param("me", "%" + me + "%")
				.query(Integer.class)
				.single();
			if (rows > 0) {
				found.add(table);
			}
		}
		return found;
	}

	private List<String> columns(String table) throws SQLException {
		try (Connection connection = this.dataSource.getConnection()) {
			DatabaseMetaData about = connection.getMetaData();
			List<String> names = new ArrayList<>();
			try (ResultSet columns = about.getColumns(connection.getCatalog(), connection.getSchema(),
					about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table, "%")) {
				while (columns.next()) {
					// The name is taken as a pattern, in which an underscore is anything.
					if (table.equalsIgnoreCase(columns.getString("TABLE_NAME"))) {
						names.add(columns.getString("COLUMN_NAME"));
					}
				}
			}
			return names;
		}
	}

}
