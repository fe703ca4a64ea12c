package app.lissom.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Something that happened on a person's day. */
@Entity
@Table(name = "entry")
@DiscriminatorColumn(name = "kind", length = 12)
public abstract class Entry {

	/** How long a deleted entry can be brought back. */
	static final Duration UNDO = Duration.ofHours(24);

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	@Column(name = "on_day")
	private LocalDate day;

	@Column(name = "happened_at")
	private @Nullable Instant at;

	@Transient
	private boolean stamped;

	private @Nullable Instant deletedAt;

	@SuppressWarnings("NullAway.Init")
	protected Entry() {
	}

	Entry(OwnedId key, Moment moment) {
		this.key = key;
		this.day = moment.day();
		this.at = moment.at();
		this.stamped = !moment.statedByUser();
	}

	public AccountId account() {
		return new AccountId(this.key.accountId());
	}

	public UUID id() {
		return this.key.id();
	}

	OwnedId key() {
		return this.key;
	}

	/** How often it was changed; 0 before it is kept. */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

	/** The person's own calendar day when it happened. */
	public LocalDate day() {
		return this.day;
	}

	/** When it happened; null when only the day is known. */
	public @Nullable Instant at() {
		return this.at;
	}

	public abstract EntryKind kind();

	/** What it says, besides when: equal for entries that say the same. */
	abstract List<@Nullable Object> content();

	/** Takes over what another entry of the same kind says. */
	abstract void copy(Entry other);

	/**
	 * Whether the other entry says the same. A time that only the clock gave does not
	 * count: one form sent twice arrives at two times.
	 */
	boolean saysTheSameAs(Entry other) {
		boolean sameTime = this.stamped || other.stamped || Objects.equals(this.at, other.at);
		return kind() == other.kind() && this.day.equals(other.day) && sameTime && content().equals(other.content());
	}

	/** How it stands to what is kept under its id. What was deleted is not here. */
	ImportStatus standingTo(@Nullable Entry kept) {
		return (kept == null || kept.isDeleted()) ? ImportStatus.NEW
				: saysTheSameAs(kept) ? ImportStatus.KNOWN : ImportStatus.DIFFERENT;
	}

	/** Says from now on what the other entry says, which is of the same kind and day. */
	void rewrite(Entry other) {
		if (kind() != other.kind() || !this.key.equals(other.key)) {
			throw new IllegalArgumentException("Not the same entry");
		}
		this.day = other.day;
		this.at = other.at;
		this.deletedAt = null;
		copy(other);
	}

	/** Itself, as before it was ever kept: a transaction that failed leaves its mark. */
	Entry draft() {
		this.version = null;
		return this;
	}

	void delete(Instant now) {
		if (!isDeleted()) {
			this.deletedAt = now.truncatedTo(ChronoUnit.MICROS);
		}
	}

	void restore() {
		this.deletedAt = null;
	}

	public boolean isDeleted() {
		return this.deletedAt != null;
	}

	/** Whether it was deleted so long ago that it cannot come back. */
	boolean isGone(Instant now) {
		return this.deletedAt != null && !this.deletedAt.isAfter(now.minus(UNDO));
	}

}
