package app.lissom;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import app.lissom.totals.LongDiary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Opens every page, and checks the query plans: the database finds its data by an index
 * that begins with the account, so that other people's days cost nothing.
 */
@LissomTest
@Tag("database")
@DisabledIfSystemProperty(named = "lissom.test.database", matches = "sharded",
		disabledReason = "each server makes its own plans")
class QueryPlanTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	/** A table in a plan of H2, and how it is read. */
	private static final Pattern H2_TABLE = Pattern.compile("\"PUBLIC\"\\.\"(\\w+)\"[^/]*?/\\* (.*?) \\*/",
			Pattern.DOTALL);

	/** What a session, a secret or a time of deletion finds. */
	private static final Set<String> OTHER_KEYS = Set.of("account_session", "calendar_feed", "share_link");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private LongDiary diaries;

	@Autowired
	private MutableClock clock;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void readsNoPageByAScan() {
		this.clock.stopAt(TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC));
		AccountId me = this.diaries.between(TODAY.minusDays(39), TODAY);
		Set<String> statements = new TreeSet<>(SqlStatements.during(() -> use(me)));
		Set<String> tables = privateTables();
		assertThat(statements).hasSizeGreaterThan(40);
		assertThat(
				statements.stream().filter((sql) -> tables.stream().anyMatch(sql.toLowerCase(Locale.ROOT)::contains)))
			.allSatisfy((sql) -> assertThat(scans(sql, tables)).as(sql).isEmpty());
	}

	/**
	 * An account has one exercise on some days of a year, and a dozen other entries on
	 * each.
	 */
	@Test
	void findsAnExerciseByItsNameAndNotByItsDays() {
		this.clock.stopAt(TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC));
		AccountId me = this.diaries.between(TODAY.minusDays(13), TODAY);
		List<String> plans = this.jdbc.execute((ConnectionCallback<List<String>>) (connection) -> {
			assumeTrue(isH2(connection), "PostgreSQL chooses by what a table holds");
			List<String> found = new ArrayList<>();
			for (String sql : SqlStatements.during(() -> get("/progress?range=year", me))) {
				if (sql.contains("exercise = ?")) {
					found.add(planOfH2(connection, sql));
				}
			}
			return found;
		});
		assertThat(plans).isNotEmpty().allSatisfy((plan) -> assertThat(plan).doesNotContain("ENTRY_OF_DAY"));
	}

	private void get(String address, AccountId me) {
		assertThat(this.mvc.get().uri(address).with(TestAccounts.as(me)).exchange()).hasStatusOk();
	}

	private void use(AccountId me) {
		Routes.all()
			.stream()
			.filter((route) -> route.method().equals("GET") && !route.pattern().replace("{day}", "").contains("{"))
			.forEach((route) -> this.mvc.get()
				.uri(route.pattern().replace("{day}", TODAY.minusDays(2).toString()))
				.with(TestAccounts.as(me))
				.exchange());
		this.mvc.post()
			.uri("/diary/" + TODAY + "/water")
			.param("amount", "250")
			.param("unit", "ML")
			.with(TestAccounts.as(me))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
	}

	private Set<String> privateTables() {
		Set<String> tables = new TreeSet<>(this.jdbc.queryForList("""
				select lower(table_name) from information_schema.columns
				where lower(table_schema) = 'public' and lower(column_name) = 'account_id'""", String.class));
		tables.removeAll(OTHER_KEYS);
		return tables;
	}

	private List<String> scans(String sql, Set<String> tables) {
		List<String> scans = this.jdbc.execute((ConnectionCallback<List<String>>) (connection) -> isH2(connection)
				? scansOfH2(connection, sql, tables) : scansOfPostgres(connection, sql, tables));
		return (scans != null) ? scans : List.of();
	}

	private static boolean isH2(Connection connection) throws SQLException {
		return connection.getMetaData().getDatabaseProductName().equals("H2");
	}

	private static List<String> scansOfH2(Connection connection, String sql, Set<String> tables) throws SQLException {
		List<String> scans = new ArrayList<>();
		Matcher table = H2_TABLE.matcher(planOfH2(connection, sql));
		while (table.find()) {
			if (tables.contains(table.group(1).toLowerCase(Locale.ROOT)) && !table.group(2).contains("ACCOUNT_ID")) {
				scans.add(table.group());
			}
		}
		return scans;
	}

	private static String planOfH2(Connection connection, String sql) throws SQLException {
		try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
			for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
				explain.setNull(i, Types.NULL);
			}
			try (ResultSet plan = explain.executeQuery()) {
				plan.next();
				return plan.getString(1);
			}
		}
	}

	/** Tables of a test are so small that PostgreSQL would read them as a whole. */
	private static List<String> scansOfPostgres(Connection connection, String sql, Set<String> tables)
			throws SQLException {
		List<String> scans = new ArrayList<>();
		AtomicInteger number = new AtomicInteger();
		String numbered = Pattern.compile("\\?").matcher(sql).replaceAll((mark) -> "\\$" + number.incrementAndGet());
		try (Statement explain = connection.createStatement()) {
			explain.execute("set enable_seqscan = off");
			explain.execute("set plan_cache_mode = force_generic_plan");
			explain.execute("prepare explained as " + numbered);
			String nothing = String.join(", ", Collections.nCopies(number.get(), "null"));
			try (ResultSet plan = explain.executeQuery(
					"explain (format json) execute explained" + (nothing.isEmpty() ? "" : "(" + nothing + ")"))) {
				plan.next();
				addScans(JsonMapper.shared().readTree(plan.getString(1)), tables, scans);
			}
			explain.execute("deallocate explained");
			explain.execute("reset all");
		}
		return scans;
	}

	private static void addScans(JsonNode node, Set<String> tables, List<String> scans) {
		if (node.has("Node Type") && tables.contains(node.path("Relation Name").asString(""))
				&& node.get("Node Type").asString().endsWith("Scan")) {
			String condition = node.path("Index Cond").asString("") + node.path("Recheck Cond").asString("");
			if (!condition.contains("account_id")) {
				scans.add(node.toString());
			}
		}
		node.forEach((child) -> addScans(child, tables, scans));
	}

}
