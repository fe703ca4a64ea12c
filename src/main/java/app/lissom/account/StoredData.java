package app.lissom.account;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Lists which data about a person Lissom stores, and in which tables. The privacy page
 * shows it, and all of it is deleted with the account.
 */
public enum StoredData {

	ACCOUNT("account"),

	PASSKEYS("passkey"),

	RECOVERY_CODES("recovery_code"),

	EMAIL("email_address", "outgoing_mail"),

	IDENTITY("external_identity"),

	DEVICES("account_session"),

	DIARY("diary", "entry", "diary_total", "own_exercise"),

	RELIEF("relief_session"),

	ROUTINES("routine", "routine_step", "routine_session", "routine_session_step", "exercise_start", "gentle_day",
			"flare_note", "plan_change", "walking_plan"),

	REMINDERS("reminder", "reminder_rest", "calendar_feed"),

	NOTIFICATIONS("webhook", "push_device", "reminder_ring"),

	REPORT("report_question", "report_person", "share_link"),

	IMPORTS("import_file", "import_piece");

	private final Set<String> tables;

	StoredData(String... tables) {
		this.tables = Set.of(tables);
	}

	public Set<String> tables() {
		return this.tables;
	}

	/** Returns the setting without which nothing of it is stored; null for none. */
	@Nullable String setting() {
		return switch (this) {
			case EMAIL -> "spring.mail.host";
			case IDENTITY -> "lissom.oidc.issuer";
			default -> null;
		};
	}

	/** Returns how its messages end: in small letters, with hyphens. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
