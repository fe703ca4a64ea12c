package app.lissom.reminders;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.security.Tokens;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Stores the secret URL at which calendar programs find an account's reminders. Only a
 * digest of the secret is stored, so a stolen backup opens no calendar.
 */
@Entity
class CalendarFeed {

	@Id
	private UUID accountId;

	@Version
	private @Nullable Long version;

	private String secretHash;

	private boolean titled;

	private Instant createdAt;

	@SuppressWarnings("NullAway.Init")
	protected CalendarFeed() {
	}

	CalendarFeed(AccountId account, String secret, boolean titled, Instant now) {
		this.accountId = account.value();
		this.secretHash = Tokens.digest(secret);
		this.titled = titled;
		this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
	}

	AccountId account() {
		return new AccountId(this.accountId);
	}

	/** Returns whether events say what they are about. */
	public boolean isTitled() {
		return this.titled;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

}
