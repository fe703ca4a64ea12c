package app.lissom.sharing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.security.Tokens;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A link that shows a report to whoever has its secret, for some days. Only digests of
 * secret and passphrase are kept, so a stolen backup opens none.
 */
@Entity
class ShareLink {

	/** How long its owner still sees that it has expired. */
	static final Duration SEEN = Duration.ofDays(30);

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	private String secretHash;

	private @Nullable String passphraseHash;

	private LocalDate firstDay;

	private LocalDate lastDay;

	@Column(name = "report_copy")
	private @Nullable String copy;

	private Instant madeAt;

	private Instant expiresAt;

	private int opened;

	private @Nullable Instant openedAt;

	@SuppressWarnings("NullAway.Init")
	protected ShareLink() {
	}

	/**
	 * A new link.
	 * @param passphraseHash what has to be typed, hashed; null for nothing
	 * @param span the days that it shows, or as many up to the day it is opened on
	 * @param copy the report as it is now; null for one that stays current
	 */
	ShareLink(OwnedId key, String secret, @Nullable String passphraseHash, ReportDates span, @Nullable String copy,
			Instant now, Duration life) {
		this.key = key;
		this.secretHash = Tokens.digest(secret);
		this.passphraseHash = passphraseHash;
		this.firstDay = span.from();
		this.lastDay = span.to();
		this.copy = copy;
		this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
		this.expiresAt = this.madeAt.plus(life);
	}

	/** Takes over what the same form says when it is sent again. */
	void rewrite(ShareLink offered) {
		this.secretHash = offered.secretHash;
		this.passphraseHash = offered.passphraseHash;
		this.firstDay = offered.firstDay;
		this.lastDay = offered.lastDay;
		this.copy = offered.copy;
		this.expiresAt = offered.expiresAt;
	}

	/** Itself, as before it was ever kept: a transaction that failed leaves its mark. */
	ShareLink draft() {
		this.version = null;
		return this;
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

	public boolean isGuarded() {
		return this.passphraseHash != null;
	}

	/** The days that were looked at when it was made. */
	public ReportDates span() {
		return new ReportDates(this.firstDay, this.lastDay);
	}

	/** The days that it shows to somebody who opens it on this one. */
	ReportDates spanOn(LocalDate today) {
		return ReportDates.upTo(today, span().days());
	}

	/** The report as it was; null when it stays current. */
	@Nullable String copy() {
		return this.copy;
	}

	public boolean isCopy() {
		return this.copy != null;
	}

	public Instant madeAt() {
		return this.madeAt;
	}

	public Instant expiresAt() {
		return this.expiresAt;
	}

	public boolean isExpired(Instant now) {
		return !now.isBefore(this.expiresAt);
	}

	/** How often others opened it. */
	public int opened() {
		return this.opened;
	}

	/** When that was the last time. */
	public @Nullable Instant openedAt() {
		return this.openedAt;
	}

}
