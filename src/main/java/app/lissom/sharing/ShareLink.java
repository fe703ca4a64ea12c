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
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Stores a link that shows a report without sign-in until it expires. Only digests of its
 * secret and passphrase are stored, so a stolen backup opens no report.
 */
@Entity
class ShareLink {

	/** How long its owner still sees it after it has expired. */
	static final Duration LISTED = Duration.ofDays(30);

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	@Embedded
	private Terms terms;

	@Column(name = "made_at")
	private Instant createdAt;

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
		this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
		this.terms = new Terms(Tokens.digest(secret), passphraseHash, dates.from(), dates.to(), frozenReport,
				this.createdAt.plus(validity));
	}

	/** Takes over everything but its identity, age and views from another link. */
	void replaceBy(ShareLink other) {
		this.terms = other.terms;
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

	Terms terms() {
		return this.terms;
	}

	public boolean hasPassphrase() {
		return this.terms.passphraseHash != null;
	}

	/** Returns the dates that were chosen when it was created. */
	public DateRange dates() {
		return new DateRange(this.terms.firstDay, this.terms.lastDay);
	}

	public boolean isFrozen() {
		return this.terms.frozenReport != null;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public Instant expiresAt() {
		return this.terms.expiresAt;
	}

	public boolean isExpired(Instant now) {
		return !now.isBefore(this.terms.expiresAt);
	}

	public int views() {
		return this.views;
	}

	public @Nullable Instant lastViewedAt() {
		return this.lastViewedAt;
	}

	/** What a link shows, to whom, and until when. */
	@Embeddable
	record Terms(String secretHash, @Nullable String passphraseHash, LocalDate firstDay, LocalDate lastDay,
			@Column(name = "report_copy") @Nullable String frozenReport, Instant expiresAt) {

	}

}
