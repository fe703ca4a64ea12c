package app.lissom.sharing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.OwnedId;
import app.lissom.security.Tokens;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Shows a report to everybody who has its secret, for some days. Only digests of secret
 * and passphrase are stored, so a stolen backup opens none.
 */
@Entity
class ShareLink {

	/** How long its owner still sees it after it has expired. */
	static final Duration LISTED = Duration.ofDays(30);

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	private String secretHash;

	private @Nullable String passphraseHash;

	private LocalDate firstDay;

	private LocalDate lastDay;

	@Column(name = "report_copy")
	private @Nullable String frozenReport;

	@Column(name = "made_at")
	private Instant createdAt;

	private Instant expiresAt;

	@Column(name = "opened")
	private int views;

	@Column(name = "opened_at")
	private @Nullable Instant lastViewedAt;

	@SuppressWarnings("NullAway.Init")
	protected ShareLink() {
	}

	/**
	 * Creates a link.
	 * @param passphraseHash null for no passphrase
	 * @param dates the days that it shows, or whose number it shows up to any day
	 * @param frozenReport the report as it is now; null for one that stays current
	 */
	ShareLink(OwnedId key, String secret, @Nullable String passphraseHash, DateRange dates,
			@Nullable String frozenReport, Instant now, Duration validity) {
		this.key = key;
		this.secretHash = Tokens.digest(secret);
		this.passphraseHash = passphraseHash;
		this.firstDay = dates.from();
		this.lastDay = dates.to();
		this.frozenReport = frozenReport;
		this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
		this.expiresAt = this.createdAt.plus(validity);
	}

	/** Takes over everything but its identity, age and views from another link. */
	void replaceBy(ShareLink other) {
		this.secretHash = other.secretHash;
		this.passphraseHash = other.passphraseHash;
		this.firstDay = other.firstDay;
		this.lastDay = other.lastDay;
		this.frozenReport = other.frozenReport;
		this.expiresAt = other.expiresAt;
	}

	OwnedId key() {
		return this.key;
	}

	public UUID id() {
		return this.key.id();
	}

	AccountId account() {
		return new AccountId(this.key.accountId());
	}

	String secretHash() {
		return this.secretHash;
	}

	@Nullable String passphraseHash() {
		return this.passphraseHash;
	}

	public boolean hasPassphrase() {
		return this.passphraseHash != null;
	}

	/** Returns the dates that were chosen when it was created. */
	public DateRange dates() {
		return new DateRange(this.firstDay, this.lastDay);
	}

	@Nullable String frozenReport() {
		return this.frozenReport;
	}

	public boolean isFrozen() {
		return this.frozenReport != null;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public Instant expiresAt() {
		return this.expiresAt;
	}

	public boolean isExpired(Instant now) {
		return !now.isBefore(this.expiresAt);
	}

	public int views() {
		return this.views;
	}

	public @Nullable Instant lastViewedAt() {
		return this.lastViewedAt;
	}

}
