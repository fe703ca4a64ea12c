package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.guide.Modality;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.safety.ReliefSessionPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Computes the stages of a timed session. The stage at any instant depends on this record
 * alone, so nothing has to run in the background, and the maximum time holds even with no
 * page open. It begins and ends at whole seconds, so that every page shows the same
 * minutes; older ones may not.
 *
 * @param phase the phase of the plan that is on, from 0
 * @param minutes the length of this phase with its extensions
 * @param earlierSeconds on the back in the phases before
 * @param spentSeconds on the back in this phase, up to {@code since}
 * @param since when it came into its state; once it has ended, when it came off the back
 */
@Embeddable
record TimedSession(@Enumerated(EnumType.STRING) @Column(name = "protocol") Treatment treatment, boolean comfort,
		boolean careful, @Column(name = "part") int phase, int minutes, int earlierSeconds, int spentSeconds,
		Instant since, @Enumerated(EnumType.STRING) State state, boolean checked) {

	static final Duration WAIT = Duration.ofMinutes(30);

	static final int MORE = 5;

	/** How long the skin rests from what has harmed it. */
	static final Duration SKIN_REST = Duration.ofHours(24);

	TimedSession {
		List<ReliefSessionPlan.Phase> phases = ReliefSessionPlan.of(treatment, comfort, careful).phases();
		if (phase < 0 || phase >= phases.size() || minutes < 1 || minutes > phases.get(phase).maxMinutes()) {
			throw new IllegalArgumentException("No phase is that long");
		}
		int before = maxMinutes(phases.subList(0, phase));
		if (spentSeconds < 0 || spentSeconds > minutes * 60 || earlierSeconds < 0 || earlierSeconds > before * 60) {
			throw new IllegalArgumentException("More time was spent than there was");
		}
		since = since.truncatedTo(ChronoUnit.MILLIS);
	}

	static TimedSession start(ReliefSessionPlan plan, Instant now) {
		return new TimedSession(plan.treatment(), plan.forComfort(), plan.careful(), 0, plan.phases().get(0).minutes(),
				0, 0, second(now), State.ON, false);
	}

	/** Returns a session that began then, took this long, and has ended. */
	static TimedSession ended(Treatment treatment, Minutes minutes, Instant at) {
		List<ReliefSessionPlan.Phase> phases = ReliefSessionPlan.of(treatment).phases();
		int last = phases.size() - 1;
		int earlier = Math.min(minutes.value() - last, maxMinutes(phases.subList(0, last)));
		int current = minutes.value() - earlier;
		return new TimedSession(treatment, false, false, last, current, 60 * earlier, 60 * current,
				at.plusSeconds(60L * minutes.value()), State.STOPPED, false);
	}

	private static int maxMinutes(List<ReliefSessionPlan.Phase> phases) {
		return phases.stream().mapToInt(ReliefSessionPlan.Phase::maxMinutes).sum();
	}

	ReliefSessionPlan.Phase currentPhase() {
		return phases().get(this.phase);
	}

	ReliefSessionPlan.@Nullable Phase nextPhase() {
		return (this.phase + 1 < phases().size()) ? phases().get(this.phase + 1) : null;
	}

	private List<ReliefSessionPlan.Phase> phases() {
		return ReliefSessionPlan.of(this.treatment, this.comfort, this.careful).phases();
	}

	ReliefStage stage(Instant now) {
		return switch (this.state) {
			case ON -> now.isBefore(until()) ? ReliefStage.RUNNING
					: (nextPhase() != null && now.isBefore(waitsUntil())) ? ReliefStage.CHANGE : ReliefStage.OVER;
			case PAUSED -> now.isBefore(waitsUntil()) ? ReliefStage.PAUSED : ReliefStage.OVER;
			case STOPPED, TROUBLE -> ReliefStage.OVER;
		};
	}

	/** Returns when this phase ends if it keeps running. */
	Instant until() {
		return this.since.plusSeconds(this.minutes * 60L - this.spentSeconds);
	}

	/** Returns when it ends by itself if nobody continues it. */
	Instant waitsUntil() {
		return ((this.state == State.ON) ? until() : this.since).plus(WAIT);
	}

	/**
	 * Returns when it came off the back, rounded up to a second; now, while it is on.
	 */
	Instant removedAt(Instant now) {
		Instant second = now.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS);
		return (this.state != State.ON || second.isBefore(this.since)) ? this.since
				: second.isBefore(until()) ? second : until();
	}

	/** Returns whether it harmed the skin, which rests. */
	boolean isSkinResting(Instant now) {
		return isSkinHarmed() && now.isBefore(removedAt(now).plus(SKIN_REST));
	}

	/** Returns the seconds on the back in this phase, rounded up. */
	int spent(Instant now) {
		return this.spentSeconds + (int) Duration.between(this.since, removedAt(now)).toSeconds();
	}

	/** Returns the second of this phase at which to look at the skin. */
	int checkSecond() {
		return 60 * Math.min(currentPhase().skinCheck() - currentPhase().start(), this.minutes);
	}

	/**
	 * Returns the seconds until the skin is to be checked; 0 when it is time. An answer
	 * before does not count.
	 */
	int secondsToCheck(Instant now) {
		return Math.max(0, checkSecond() - spent(now));
	}

	/** Returns the minutes on the back in all phases, as the diary has them. */
	Minutes minutesSpent(Instant now) {
		return new Minutes(Math.max(1, Math.round(secondsSpent(now) / 60f)));
	}

	private int secondsSpent(Instant now) {
		return this.earlierSeconds + spent(now);
	}

	/**
	 * Returns when it began if it had no pauses: this long before it came off the back.
	 */
	Instant startedAt(Instant now) {
		return removedAt(now).minusSeconds(secondsSpent(now));
	}

	boolean isSkinHarmed() {
		return this.state == State.TROUBLE;
	}

	/** Returns whether ice is or was on the back. */
	boolean isCold() {
		return currentPhase().modality() == Modality.COLD;
	}

	TimedSession after(ReliefSessionAction action, Instant now) {
		ReliefStage stage = stage(now);
		boolean open = stage == ReliefStage.RUNNING || stage == ReliefStage.PAUSED;
		return switch (action) {
			case NEXT -> (stage != ReliefStage.OVER && nextPhase() != null) ? change(now) : this;
			case PAUSE -> (stage == ReliefStage.RUNNING) ? remove(State.PAUSED, now) : this;
			case RESUME ->
				(stage == ReliefStage.PAUSED) ? with(this.minutes, this.spentSeconds, second(now), State.ON) : this;
			case EXTEND -> open ? extend() : this;
			case FINE -> (open && secondsToCheck(now) == 0)
					? new TimedSession(this.treatment, this.comfort, this.careful, this.phase, this.minutes,
							this.earlierSeconds, this.spentSeconds, this.since, this.state, true)
					: this;
			case TROUBLE -> isSkinHarmed() ? this : remove(State.TROUBLE, now);
			case STOP -> (stage != ReliefStage.OVER) ? remove(State.STOPPED, now) : this;
		};
	}

	/**
	 * Returns how it is when it ended without network, which the server learns later.
	 * @param seconds on the back in this phase
	 */
	TimedSession endedAfter(int seconds, ReliefSessionAction action, Instant now) {
		if (this.state == State.STOPPED || this.state == State.TROUBLE) {
			return this;
		}
		Instant end = this.since.plusSeconds(Math.max(0, seconds - this.spentSeconds));
		return remove((action == ReliefSessionAction.TROUBLE) ? State.TROUBLE : State.STOPPED,
				end.isAfter(now) ? now : end);
	}

	private TimedSession change(Instant now) {
		return new TimedSession(this.treatment, this.comfort, this.careful, this.phase + 1,
				phases().get(this.phase + 1).minutes(), this.earlierSeconds + spent(now), 0, second(now), State.ON,
				false);
	}

	private static Instant second(Instant now) {
		return now.truncatedTo(ChronoUnit.SECONDS);
	}

	private TimedSession extend() {
		return with(Math.min(this.minutes + MORE, currentPhase().maxMinutes()), this.spentSeconds, this.since,
				this.state);
	}

	private TimedSession remove(State state, Instant now) {
		return with(this.minutes, spent(now), removedAt(now), state);
	}

	private TimedSession with(int minutes, int spentSeconds, Instant since, State state) {
		return new TimedSession(this.treatment, this.comfort, this.careful, this.phase, minutes, this.earlierSeconds,
				spentSeconds, since, state, this.checked);
	}

	/**
	 * Returns what was really on the back, for how long. Pauses do not count, so the
	 * entry ends when it came off the back.
	 */
	ReliefEntry toEntry(OwnedId id, ZoneId zone, Instant now, @Nullable PainLevel before, @Nullable PainLevel after) {
		Instant at = startedAt(now);
		return new ReliefEntry(id, Moment.stated(at.atZone(zone).toLocalDate(), at), treatmentUsed(), minutesSpent(now),
				before, after);
	}

	/** Returns what was really on the back: the ice may never have been. */
	Treatment treatmentUsed() {
		return (nextPhase() != null) ? Treatment.HEAT : this.treatment;
	}

	enum State {

		ON, PAUSED, STOPPED, TROUBLE

	}

}
