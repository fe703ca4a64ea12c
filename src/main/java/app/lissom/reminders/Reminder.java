package app.lissom.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Stores the occasion and the schedule of a reminder. */
@Entity
public class Reminder {

	/** How long a reminder is snoozed. */
	static final Duration SNOOZE = Duration.ofMinutes(10);

	/** Longest text, in code points. */
	static final int MAX_TEXT = 100;

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	@Enumerated(EnumType.STRING)
	private ReminderKind kind;

	@Embedded
	private Schedule schedule;

	private @Nullable String text;

	private boolean unlessLogged;

	private int revision;

	private Instant revisedAt;

	private @Nullable Instant doneAt;

	private @Nullable Instant snoozedUntil;

	@SuppressWarnings("NullAway.Init")
	protected Reminder() {
	}

	Reminder(OwnedId key, ReminderKind kind, Schedule schedule, @Nullable String text, boolean unlessLogged,
			Instant now) {
		if (kind.isRepeated() != (schedule.every() != null)) {
			throw new IllegalArgumentException(kind + (kind.isRepeated() ? " needs" : " has no") + " interval");
		}
		if ((kind == ReminderKind.OWN) != (text != null) || (text != null && text.isBlank())) {
			throw new IllegalArgumentException("Only OWN has a text, and needs it");
		}
		if (unlessLogged && !kind.isLogged()) {
			throw new IllegalArgumentException("The diary has no entries for " + kind);
		}
		this.key = key;
		this.kind = kind;
		this.schedule = schedule;
		this.text = (text != null) ? text.strip() : null;
		this.unlessLogged = unlessLogged;
		this.revisedAt = now.truncatedTo(ChronoUnit.SECONDS);
	}

	/** Takes over what is stored besides what it says. */
	Reminder asStored(@Nullable Instant doneAt, @Nullable Instant snoozedUntil) {
		this.doneAt = doneAt;
		this.snoozedUntil = snoozedUntil;
		return this;
	}

	/** Takes over what another one says. */
	void change(Reminder other) {
		this.kind = other.kind;
		this.schedule = other.schedule;
		this.text = other.text;
		this.unlessLogged = other.unlessLogged;
		this.revisedAt = other.revisedAt;
		this.revision++;
		this.snoozedUntil = null;
	}

	/** Identifies what it says; to complete or snooze it changes nothing about that. */
	SeenVersion seen() {
		return SeenVersion.ofValue(Arrays.asList(this.kind, this.schedule, this.text, this.unlessLogged));
	}

	boolean hasSameContent(Reminder other) {
		return this.kind == other.kind && this.schedule.equals(other.schedule) && Objects.equals(this.text, other.text)
				&& this.unlessLogged == other.unlessLogged;
	}

	/** Marks it as done, until its next time. */
	void complete(Instant now) {
		this.doneAt = now.truncatedTo(ChronoUnit.MICROS);
		this.snoozedUntil = null;
	}

	void snooze(Instant now) {
		this.snoozedUntil = now.plus(SNOOZE).truncatedTo(ChronoUnit.MICROS);
	}

	OwnedId key() {
		return this.key;
	}

	public UUID id() {
		return this.key.id();
	}

	public ReminderKind kind() {
		return this.kind;
	}

	public Schedule schedule() {
		return this.schedule;
	}

	/** Returns the person's own words; null unless it is of the kind OWN. */
	public @Nullable String text() {
		return this.text;
	}

	/** Returns whether it is due only while the diary holds nothing about it. */
	public boolean isUnlessLogged() {
		return this.unlessLogged;
	}

	int revision() {
		return this.revision;
	}

	/** Returns when it was made or changed, to the second. */
	Instant revisedAt() {
		return this.revisedAt;
	}

	@Nullable Instant doneAt() {
		return this.doneAt;
	}

	@Nullable Instant snoozedUntil() {
		return this.snoozedUntil;
	}

}
