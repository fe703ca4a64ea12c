package app.lissom.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.exercises.ExerciseNames;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SaveResult.Difference;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.Markup;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Base class of all entries: something that happened on a person's day. Each kind adds
 * its content.
 */
@Entity
@Table(name = "entry")
@DiscriminatorColumn(name = "kind", length = 12)
public abstract class Entry {

	/** How long a deleted entry can be restored. */
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
	private boolean timedByClock;

	private @Nullable Instant deletedAt;

	/** A column of its own, for its index: most entries are not deleted. */
	private @Nullable Instant purgeAt;

	@SuppressWarnings("NullAway.Init")
	protected Entry() {
	}

	Entry(OwnedId key, Moment moment) {
		this.key = key;
		this.day = moment.day();
		this.at = moment.at();
		this.timedByClock = !moment.statedByUser();
	}

	public static <E extends Entry> List<E> ofType(Class<E> type, List<Entry> entries) {
		List<E> found = new ArrayList<>();
		for (Entry entry : entries) {
			if (type.isInstance(entry)) {
				found.add(type.cast(entry));
			}
		}
		return found;
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

	/** Returns how often it was changed; 0 before it is saved. */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

	/** Returns the person's own calendar day when it happened. */
	public LocalDate day() {
		return this.day;
	}

	/** Returns whether nobody stated its time, as after a tap. */
	boolean isTimedByClock() {
		return this.timedByClock;
	}

	/** Returns when it happened; null when only the day is known. */
	public @Nullable Instant at() {
		return this.at;
	}

	public EntryKind kind() {
		return EntryKind.of(content());
	}

	public abstract EntryContent content();

	/**
	 * Writes what it says to a person.
	 * @param exercises null where the page names none
	 */
	public Markup words(Person reader, @Nullable ExerciseNames exercises) {
		return (page) -> {
			EntryText text = new EntryText(page, reader, exercises);
			content().describe(text);
			text.end();
		};
	}

	/** Returns the pain levels that were rated in it. */
	public List<PainReading> painReadings() {
		return List.of();
	}

	/**
	 * Returns them as they were known by some time. An end that is still ahead, because
	 * minutes are rounded up or were logged beforehand, is taken back to the start.
	 */
	public final List<PainReading> painReadings(Instant now) {
		return painReadings().stream()
			.map((pain) -> (pain.at() != null && pain.at().isAfter(now))
					? new PainReading(pain.day(), this.at, pain.level()) : pain)
			.toList();
	}

	/** Returns the pain this long after it happened, if it was rated. */
	final Optional<PainReading> rating(Duration since, @Nullable PainLevel level) {
		Instant at = this.at;
		return Optional.ofNullable(level)
			.map((one) -> new PainReading(this.day, (at != null) ? at.plus(since) : null, one));
	}

	/** Takes over the content of another entry of the same kind. */
	abstract void copyContent(Entry other);

	/**
	 * Returns the form to change it, filled in.
	 * @throws NotFoundException if the kind has no form
	 */
	abstract EntryForm toForm(Day day);

	public SeenVersion seen() {
		return new SeenVersion(id(), version());
	}

	/**
	 * Returns whether the other entry has the same time and content. A time that came
	 * from the clock is ignored: a form that is sent twice arrives at two times.
	 */
	boolean hasSameContent(Entry other) {
		boolean sameTime = this.timedByClock || other.timedByClock || Objects.equals(this.at, other.at);
		return kind() == other.kind() && this.day.equals(other.day) && sameTime && content().equals(other.content());
	}

	/**
	 * Returns whether a new entry, whose time was stated, says the same for about the
	 * same time. Times differ where the form suggested them anew.
	 */
	boolean isRepeatedBy(Entry other) {
		boolean sameTime = (this.at != null && other.at != null)
				? Duration.between(this.at, other.at).abs().compareTo(kind().repeatedWithin()) <= 0
				: this.at == other.at && !kind().isCounted();
		return sameTime && this.day.equals(other.day) && content().equals(other.content());
	}

	/**
	 * Finds the entries of a form among those of its day, without what it has saved
	 * itself.
	 */
	static List<Difference<Entry>> findRepeated(List<Entry> day, List<Entry> offered) {
		List<UUID> ids = offered.stream().map(Entry::id).toList();
		List<UUID> known = day.stream().map(Entry::id).filter(ids::contains).toList();
		List<Entry> saved = day.stream().filter((entry) -> !entry.isDeleted() && !known.contains(entry.id())).toList();
		return offered.stream()
			.filter((entry) -> !known.contains(entry.id()))
			.flatMap((entry) -> saved.stream()
				.filter((other) -> other.isRepeatedBy(entry))
				.limit(1)
				.map((other) -> Difference.repeated(other, entry)))
			.toList();
	}

	/** Compares an imported entry with the one saved under its id. */
	ImportStatus importStatus(@Nullable Entry saved) {
		if (saved == null || saved.isDeleted()) {
			return ImportStatus.NEW;
		}
		return hasSameContent(saved) ? ImportStatus.KNOWN : ImportStatus.DIFFERENT;
	}

	/**
	 * Takes over day, time and content of another version of this entry, and is no longer
	 * deleted.
	 */
	void overwrite(Entry other) {
		if (kind() != other.kind() || !this.key.equals(other.key)) {
			throw new IllegalArgumentException("Not the same entry");
		}
		this.day = other.day;
		this.at = other.at;
		restore();
		copyContent(other);
	}

	/** Takes over what is stored besides its time and content. */
	final Entry asStored(long version, @Nullable Instant deletedAt) {
		this.version = version;
		this.deletedAt = deletedAt;
		return this;
	}

	/** Resets the version that a transaction set before it was rolled back. */
	Entry resetVersion() {
		this.version = null;
		return this;
	}

	void delete(Instant now) {
		if (!isDeleted()) {
			this.deletedAt = now.truncatedTo(ChronoUnit.MICROS);
			this.purgeAt = this.deletedAt.plus(UNDO);
		}
	}

	final void restore() {
		this.deletedAt = null;
		this.purgeAt = null;
	}

	public boolean isDeleted() {
		return this.deletedAt != null;
	}

	/**
	 * Returns when it was deleted, together with all others that have the same instant.
	 */
	public @Nullable Instant deletedAt() {
		return this.deletedAt;
	}

	/** Returns whether it was deleted too long ago to be restored. */
	boolean isPurgeable(Instant now) {
		return this.deletedAt != null && !this.deletedAt.isAfter(now.minus(UNDO));
	}

}
