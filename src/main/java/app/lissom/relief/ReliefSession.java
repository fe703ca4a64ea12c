package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import app.lissom.diary.ReliefEntry;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A session of somebody who is signed in. It is kept until the question one hour later is
 * answered, so that neither a closed tab nor another device loses it.
 */
@Entity
class ReliefSession {

	/** One hour later the pain is asked for once more, and for a day. */
	private static final Duration LATER = Duration.ofHours(1);

	private static final Duration TOO_LATE = Duration.ofHours(24);

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	@Embedded
	private TimedSession course;

	@Column(name = "pain_before")
	private @Nullable PainLevel before;

	private @Nullable Instant confirmedAt;

	@SuppressWarnings("NullAway.Init")
	protected ReliefSession() {
	}

	ReliefSession(OwnedId key, TimedSession course, @Nullable PainLevel before) {
		this.key = key;
		this.course = course;
		this.before = before;
	}

	public UUID id() {
		return this.key.id();
	}

	/** How often it was changed; 0 before it is kept. */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

	public TimedSession course() {
		return this.course;
	}

	public @Nullable PainLevel before() {
		return this.before;
	}

	/** Whether it runs, or waits to be confirmed. */
	boolean isOpen() {
		return this.confirmedAt == null;
	}

	void act(SessionAction act, Instant now) {
		if (isOpen()) {
			this.course = this.course.after(act, now);
		}
	}

	/** The person says that it was so. */
	void confirm(Instant now) {
		if (isOpen()) {
			this.confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
		}
	}

	/** What the diary keeps of it. */
	ReliefEntry toEntry(ZoneId zone, Instant now, @Nullable PainLevel after) {
		return this.course.toEntry(this.key, zone, now, this.before, after);
	}

	/** Whether it is time to ask how it is one hour later. */
	boolean isToBeRatedLater(Instant now) {
		Instant off = this.course.off(now);
		return !isOpen() && !now.isBefore(off.plus(LATER)) && now.isBefore(off.plus(TOO_LATE));
	}

}
