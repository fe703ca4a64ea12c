package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How a session has gone so far. How it stands at an instant follows from it alone, so
 * nothing has to run for its time to pass, and its cap holds whoever looks or does not.
 *
 * @param protocol what was advised
 * @param comfort whether warmth is for comfort only, which makes it shorter
 * @param part which part of the plan is on, from 0
 * @param minutes how long this part goes; what was added is in it, and it is never past
 * the part's cap
 * @param earlierSeconds on the back in the parts before
 * @param spentSeconds on the back in this part, up to {@code since}
 * @param since when it came into its state; once it is ended, when it came off the back
 * @param state what was done last
 * @param checked whether the skin was looked at in this part
 */
@Embeddable
record TimedSession(@Enumerated(EnumType.STRING) Treatment protocol, boolean comfort, int part, int minutes,
		int earlierSeconds, int spentSeconds, Instant since, @Enumerated(EnumType.STRING) State state,
		boolean checked) {

	/** Left alone for so long, a session is over. */
	static final Duration WAIT = Duration.ofMinutes(30);

	/** What is added at a time, in minutes. */
	static final int MORE = 5;

	TimedSession {
		List<SessionPlan.Part> parts = SessionPlan.of(protocol, comfort).parts();
		if (part < 0 || part >= parts.size() || minutes < 1 || minutes > parts.get(part).atMost()) {
			throw new IllegalArgumentException("No part is that long");
		}
		int before = parts.subList(0, part).stream().mapToInt(SessionPlan.Part::atMost).sum();
		if (spentSeconds < 0 || spentSeconds > minutes * 60 || earlierSeconds < 0 || earlierSeconds > before * 60) {
			throw new IllegalArgumentException("More was spent than there was");
		}
		since = since.truncatedTo(ChronoUnit.MILLIS);
	}

	static TimedSession start(SessionPlan plan, boolean comfort, Instant now) {
		return new TimedSession(plan.protocol(), comfort, 0, plan.parts().get(0).minutes(), 0, 0, now, State.ON, false);
	}

	/** A session that began then, took so long, and is over. */
	static TimedSession over(Treatment protocol, Minutes minutes, Instant at) {
		Instant off = at.plusSeconds(60L * minutes.value());
		List<SessionPlan.Part> parts = SessionPlan.of(protocol, false).parts();
		int last = parts.size() - 1;
		int earlier = 60 * Math.min(minutes.value() - last,
				parts.subList(0, last).stream().mapToInt(SessionPlan.Part::atMost).sum());
		int minutesLeft = minutes.value() - earlier / 60;
		return new TimedSession(protocol, false, last, minutesLeft, earlier, 60 * minutesLeft, off, State.STOPPED,
				false);
	}

	SessionPlan.Part now() {
		return plan().parts().get(this.part);
	}

	/** What comes after the part that is on, or null. */
	SessionPlan.@Nullable Part next() {
		return (this.part + 1 < plan().parts().size()) ? plan().parts().get(this.part + 1) : null;
	}

	private SessionPlan plan() {
		return SessionPlan.of(this.protocol, this.comfort);
	}

	Stage stage(Instant now) {
		return switch (this.state) {
			case ON -> now.isBefore(until()) ? Stage.RUNNING
					: (next() != null && now.isBefore(until().plus(WAIT))) ? Stage.CHANGE : Stage.OVER;
			case PAUSED -> now.isBefore(this.since.plus(WAIT)) ? Stage.PAUSED : Stage.OVER;
			case STOPPED, TROUBLE -> Stage.OVER;
		};
	}

	/** When the time of this part is up, as long as it runs. */
	Instant until() {
		return this.since.plusSeconds(this.minutes * 60L - this.spentSeconds);
	}

	/** When it came off the back, or comes off at the latest. */
	Instant off(Instant now) {
		return (this.state != State.ON || now.isBefore(this.since)) ? this.since
				: now.isBefore(until()) ? now : until();
	}

	/** On the back in this part; what was begun counts as a whole second. */
	int spent(Instant now) {
		long millis = (this.state == State.ON) ? Duration.between(this.since, off(now)).toMillis() : 0;
		return Math.min(this.minutes * 60, this.spentSeconds + (int) -Math.floorDiv(-millis, 1000L));
	}

	boolean isTrouble() {
		return this.state == State.TROUBLE;
	}

	/** Whether a few minutes more are left before the cap. */
	boolean canExtend() {
		return this.minutes < now().atMost();
	}

	/** Whether ice has been on the back. */
	boolean isCold() {
		return now().modality() == Modality.COLD;
	}

	TimedSession after(SessionAction act, Instant now) {
		Stage stage = stage(now);
		boolean open = stage == Stage.RUNNING || stage == Stage.PAUSED;
		return switch (act) {
			case NEXT -> (stage != Stage.OVER && next() != null) ? change(now) : this;
			case PAUSE -> (stage == Stage.RUNNING) ? off(State.PAUSED, now) : this;
			case RESUME -> (stage == Stage.PAUSED) ? with(this.minutes, this.spentSeconds, now, State.ON) : this;
			case EXTEND -> open ? extend() : this;
			case FINE -> open ? new TimedSession(this.protocol, this.comfort, this.part, this.minutes,
					this.earlierSeconds, this.spentSeconds, this.since, this.state, true) : this;
			case TROUBLE -> isTrouble() ? this : off(State.TROUBLE, now);
			case STOP -> (stage != Stage.OVER) ? off(State.STOPPED, now) : this;
		};
	}

	private TimedSession change(Instant now) {
		return new TimedSession(this.protocol, this.comfort, this.part + 1, plan().parts().get(this.part + 1).minutes(),
				this.earlierSeconds + spent(now), 0, now, State.ON, false);
	}

	private TimedSession extend() {
		return with(Math.min(this.minutes + MORE, now().atMost()), this.spentSeconds, this.since, this.state);
	}

	private TimedSession off(State state, Instant now) {
		return with(this.minutes, spent(now), off(now), state);
	}

	private TimedSession with(int minutes, int spentSeconds, Instant since, State state) {
		return new TimedSession(this.protocol, this.comfort, this.part, minutes, this.earlierSeconds, spentSeconds,
				since, state, this.checked);
	}

	/**
	 * What the diary keeps: what was really on the back, for how long. Pauses do not
	 * count, so it is put down as ending when it came off the back.
	 */
	ReliefEntry toEntry(OwnedId id, ZoneId zone, Instant now, @Nullable PainLevel before, @Nullable PainLevel after) {
		int total = this.earlierSeconds + spent(now);
		Minutes minutes = new Minutes(Math.max(1, Math.round(total / 60f)));
		Instant at = off(now).minusSeconds(total).truncatedTo(ChronoUnit.MILLIS);
		Treatment used = (next() != null) ? Treatment.HEAT : this.protocol;
		return new ReliefEntry(id, Moment.stated(at.atZone(zone).toLocalDate(), at), used, minutes, before, after);
	}

	/** What was done last. */
	enum State {

		ON, PAUSED, STOPPED, TROUBLE

	}

}
