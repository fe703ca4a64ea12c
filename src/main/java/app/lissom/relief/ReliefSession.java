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
 * Stores the timed session of an account until its follow-up is answered, so that neither
 * a closed tab nor another device loses it.
 */
@Entity
class ReliefSession {

	private static final Duration FOLLOW_UP_FROM = Duration.ofHours(1);

	private static final Duration FOLLOW_UP_UNTIL = Duration.ofHours(24);

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	@Embedded
	private TimedSession timer;

	@Column(name = "pain_before")
	private @Nullable PainLevel before;

	private @Nullable Instant confirmedAt;

	@SuppressWarnings("NullAway.Init")
	protected ReliefSession() {
	}

	ReliefSession(OwnedId key, TimedSession timer, @Nullable PainLevel before) {
		this.key = key;
		this.timer = timer;
		this.before = before;
	}

	public UUID id() {
		return this.key.id();
	}

	/** Returns how often it was changed; 0 before it is saved. */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

	TimedSession timer() {
		return this.timer;
	}

	@Nullable PainLevel before() {
		return this.before;
	}

	/** Returns whether it runs, or has ended and is not confirmed. */
	boolean isOpen() {
		return this.confirmedAt == null;
	}

	/**
	 * Acts on the version that the person saw; a newer one stays as it is. Harmed skin
	 * ends the session in any case.
	 */
	void apply(ReliefSessionAction action, long seenVersion, Instant now) {
		if (isOpen() && (version() == seenVersion || action == ReliefSessionAction.TROUBLE)) {
			this.timer = this.timer.after(action, now);
		}
	}

	/**
	 * Ends it as long after the start of its phase as the person did, without network.
	 */
	void endAfter(int seconds, ReliefSessionAction action, Instant now) {
		if (isOpen()) {
			this.timer = this.timer.endedAfter(seconds, action, now);
		}
	}

	void confirm(Instant now) {
		if (isOpen()) {
			this.confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
		}
	}

	ReliefEntry toEntry(ZoneId zone, Instant now, @Nullable PainLevel after) {
		return this.timer.toEntry(this.key, zone, now, this.before, after);
	}

	/** Returns whether it harmed the skin, which rests. */
	boolean isSkinResting(Instant now) {
		return this.timer.isSkinResting(now);
	}

	/**
	 * Returns whether to ask for the pain an hour later. One that harmed the skin is kept
	 * instead, as the only place that says so.
	 */
	boolean isFollowUpDue(Instant now) {
		Instant end = this.timer.removedAt(now);
		return !isOpen() && !this.timer.isSkinHarmed() && !now.isBefore(end.plus(FOLLOW_UP_FROM))
				&& now.isBefore(end.plus(FOLLOW_UP_UNTIL));
	}

}
