package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.EnumSetConverter;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Something that a person wants to be reminded of, and when. */
@Entity
public class Reminder {

	/** How long "in a moment" is. */
	static final Duration SNOOZE = Duration.ofMinutes(10);

	/** Longest text of one's own, in code points. */
	static final int LONGEST = 100;

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	@Enumerated(EnumType.STRING)
	private ReminderKind kind;

	@Convert(converter = Days.class)
	private Set<DayOfWeek> days;

	@Column(name = "starts_at")
	@Convert(converter = MinuteOfDayConverter.class)
	private LocalTime starts;

	@Column(name = "ends_at")
	@Convert(converter = MinuteOfDayConverter.class)
	private @Nullable LocalTime ends;

	@Column(name = "every_minutes")
	private @Nullable Integer every;

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
			throw new IllegalArgumentException(kind + " comes " + (kind.isRepeated() ? "again and again" : "once"));
		}
		if ((kind == ReminderKind.OWN) != (text != null) || (text != null && text.isBlank())) {
			throw new IllegalArgumentException("Only what is one's own has a text");
		}
		if (unlessLogged && !kind.isLogged()) {
			throw new IllegalArgumentException("The diary cannot tell about " + kind);
		}
		this.key = key;
		this.kind = kind;
		this.days = schedule.days();
		this.starts = schedule.starts();
		this.ends = schedule.ends();
		this.every = schedule.every();
		this.text = (text != null) ? text.strip() : null;
		this.unlessLogged = unlessLogged;
		this.revisedAt = now.truncatedTo(ChronoUnit.SECONDS);
	}

	/** Says from now on what the other says, which is of the same kind. */
	void rewrite(Reminder other) {
		if (this.kind != other.kind) {
			throw new IllegalArgumentException("Not the same reminder");
		}
		this.days = other.days;
		this.starts = other.starts;
		this.ends = other.ends;
		this.every = other.every;
		this.text = other.text;
		this.unlessLogged = other.unlessLogged;
		this.revisedAt = other.revisedAt;
		this.revision++;
		this.snoozedUntil = null;
	}

	/** Whether it says the same: what, when, and how. */
	boolean saysTheSameAs(Reminder other) {
		return this.kind == other.kind && schedule().equals(other.schedule()) && Objects.equals(this.text, other.text)
				&& this.unlessLogged == other.unlessLogged;
	}

	/** It is done for this time. */
	void done(Instant now) {
		this.doneAt = now.truncatedTo(ChronoUnit.MICROS);
		this.snoozedUntil = null;
	}

	/** It comes back in a moment. */
	void snooze(Instant now) {
		this.snoozedUntil = now.plus(SNOOZE).truncatedTo(ChronoUnit.MICROS);
	}

	/** Itself, as before it was ever kept: a transaction that failed leaves its mark. */
	Reminder draft() {
		this.version = null;
		return this;
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
		return new Schedule(this.days, this.starts, this.ends, this.every);
	}

	/** The person's own words, for a reminder of their own. */
	public @Nullable String text() {
		return this.text;
	}

	/** Whether it comes only while the diary says nothing about it yet. */
	public boolean isUnlessLogged() {
		return this.unlessLogged;
	}

	/** How often it was changed. */
	int revision() {
		return this.revision;
	}

	/** When it was made or changed, to the second. */
	Instant revisedAt() {
		return this.revisedAt;
	}

	@Nullable Instant doneAt() {
		return this.doneAt;
	}

	@Nullable Instant snoozedUntil() {
		return this.snoozedUntil;
	}

	/** Keeps the days. */
	@Converter
	static class Days extends EnumSetConverter<DayOfWeek> {

		Days() {
			super(DayOfWeek.class);
		}

	}

}
