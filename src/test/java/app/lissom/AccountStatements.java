package app.lissom;

import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.util.Map.entry;

/**
 * Knows which tables belong to accounts, and checks that statements on them name the
 * account: then a database that is sharded by account needs only one shard.
 */
final class AccountStatements {

	/** Tables that hold nothing of a person, or one row for each account. */
	static final Set<String> SHARED = Set.of("account", "answered_challenge", "flyway_schema_history", "invitation_use",
			"server_secret", "sign_in_link_use", "throttle");

	static final Set<String> PRIVATE = Set.of("account_session", "calendar_feed", "diary", "diary_total", "entry",
			"exercise_start", "flare_note", "gentle_day", "import_file", "import_piece", "own_exercise", "passkey",
			"plan_change", "push_device", "recovery_code", "email_address", "external_identity", "outgoing_mail",
			"relief_session", "reminder", "reminder_rest", "reminder_ring", "report_person", "report_question",
			"routine", "routine_session", "routine_session_step", "routine_step", "share_link", "walking_plan",
			"webhook");

	/** Statements that name no account, and why. */
	private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
			entry("(select|update|delete) .*account_session .*id_hash ?= ?\\?.*",
					"the session of a cookie, by its own key"),
			entry("delete from account_session where ends_at .*", "purges what has ended, anybody's"),
			entry("select .* from share_link .*secret_hash=\\?.*", "the link of a secret, and rarely"),
			entry("delete from share_link .*expires_at ?<= ?\\?", "purges what has ended, anybody's"),
			entry("select .* from calendar_feed .*secret_hash=\\?.*", "the calendar of a secret, and rarely"),
			entry("select .* from passkey where credential_id = \\?", "the passkey of a device, at its sign-in"),
			entry("select .* from entry .*purge_at ?<= ?\\?.*", "finds what was deleted, anybody's"),
			entry("select .* from email_address where address_key = \\? .*", "the accounts of an address, and rarely"),
			entry("select .* from external_identity where issuer = .*", "the account of an identity, at its sign-in"),
			entry("select .* from outgoing_mail where next_at .*", "claims the next messages, anybody's"),
			entry("delete from outgoing_mail where ends_at .*", "purges what has ended, anybody's"),
			entry("delete from entry .*purge_at ?<= ?\\?", "purges what was deleted, anybody's"),
			entry("select account_id from reminder_ring where due_at <= .*",
					"finds whose reminders ring next, anybody's"),
			entry("select .* from import_file .*state.*", "claims the next job, anybody's"),
			entry("delete from import_file .*kept_at ?<= ?\\?.*", "purges old files, anybody's"));

	private static final Pattern TABLE = Pattern
		.compile("\\b(?:from|join|into|update) (" + String.join("|", PRIVATE) + ")\\b");

	/** A column alone, or together with an id. */
	private static final Pattern NAMED = Pattern.compile("\\baccount_id ?(?:=|in\\b|, ?[\\w.]+\\) ?(?:=|in\\b))");

	private static final Pattern INSERTED = Pattern.compile("insert into \\w+ ?\\([^)]*\\baccount_id\\b.*");

	private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();

	private AccountStatements() {
	}

	/**
	 * Checks a statement that the product sends.
	 * @throws AssertionError if it touches rows of an account without naming it, or
	 * cannot be sent to one server
	 */
	static void check(String sql) {
		if (CHECKED.contains(sql)) {
			return;
		}
		if (namesTheAccount(sql) && ShardedStatements.keepsRowsInPlace(plain(sql))) {
			CHECKED.add(sql);
		}
		else if (isSentByTheProduct()) {
			throw new AssertionError("A statement on private tables does not name the account, or moves it:\n" + sql);
		}
	}

	static boolean namesTheAccount(String sql) {
		String plain = plain(sql);
		long tables = TABLE.matcher(plain).results().count();
		// That is what JPA makes of an empty list.
		boolean nothing = plain.endsWith(" where 1=0");
		if (tables == 0 || nothing || EXCEPTIONS.keySet().stream().anyMatch(plain::matches)) {
			return true;
		}
		long named = NAMED.matcher(plain).results().count();
		return named + (INSERTED.matcher(plain).matches() ? 1 : 0) >= tables;
	}

	private static String plain(String sql) {
		return sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
	}

	/** Tests may look at everybody's rows; what JPA sends for them is the product's. */
	private static boolean isSentByTheProduct() {
		List<String> callers = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
			.walk((frames) -> frames.map((frame) -> origin(frame.getDeclaringClass()))
				.flatMap(Optional::stream)
				.distinct()
				.collect(Collectors.toList()));
		return !callers.contains("flyway") && (callers.contains("jpa") || callers.indexOf("product") == 0);
	}

	private static Optional<String> origin(Class<?> type) {
		String name = type.getName();
		if (name.startsWith("org.hibernate.")) {
			return Optional.of("jpa");
		}
		if (name.startsWith("org.flywaydb.")) {
			return Optional.of("flyway");
		}
		CodeSource source = type.getProtectionDomain().getCodeSource();
		// A generated class has none.
		if (source == null || !name.startsWith("app.lissom.") || name.startsWith(SqlStatements.class.getName())
				|| type == AccountStatements.class) {
			return Optional.empty();
		}
		return Optional.of(source.getLocation().getPath().contains("test-classes") ? "test" : "product");
	}

}
