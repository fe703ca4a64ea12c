package app.lissom;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows how tables are spread over servers, and which statements cannot be sent to one of
 * them.
 */
final class ShardedStatements {

	/** What is read along with a session or a name: on every server. */
	static final Set<String> EVERYWHERE = Set.of("account", "recovery_code", "server_secret");

	/** Tables that are spread by a key of their own; the others are by the account. */
	static final Map<String, String> OWN_KEYS = Map.of("account_session", "id_hash", "throttle", "key_hash",
			"invitation_use", "invitation_id", "sign_in_link_use", "link_id", "answered_challenge", "challenge_hash");

	private static final Pattern UPDATE = Pattern.compile("update (\\w+)(?: \\w+)? set (.*?)(?: where .*)?");

	/** What comes first after the values: a table, a condition, or the end. */
	private static final Pattern INSERT = Pattern
		.compile("insert into (\\w+) ?\\([^)]*\\) ?\\(?select .*?(?: from (\\w+).*| where .*|$)");

	private ShardedStatements() {
	}

	/**
	 * Returns false for a new key, since rows do not move between servers, and for what
	 * every server would insert, since it selects from nothing or from a table that is
	 * everywhere.
	 * @param sql a statement in lower case with single blanks
	 */
	static boolean keepsRowsInPlace(String sql) {
		Matcher update = UPDATE.matcher(sql);
		if (update.matches()) {
			String key = OWN_KEYS.getOrDefault(update.group(1), "account_id");
			return !update.group(2).matches("(.*,)? ?" + key + " ?=.*");
		}
		Matcher insert = INSERT.matcher(sql);
		return !insert.matches() || EVERYWHERE.contains(insert.group(1))
				|| insert.group(2) != null && !EVERYWHERE.contains(insert.group(2));
	}

}
