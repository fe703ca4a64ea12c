package app.lissom.relief;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a session stands at an instant, for its page.
 *
 * @param course how it has gone so far
 * @param now the instant of looking
 * @param zone the person's zone; a visitor's is not known
 */
record SessionView(TimedSession course, Instant now, @Nullable ZoneId zone) {

	/** When to look at the skin, in seconds of a part. */
	private static final int SKIN_CHECK = 5 * 60;

	public Stage stage() {
		return this.course.stage(this.now);
	}

	public boolean isRunning() {
		return stage() == Stage.RUNNING;
	}

	/** The one word for it in the message bundle. */
	public String word() {
		return isTrouble() ? TimedSession.State.TROUBLE.name() : isRunning() ? modality().name() : stage().name();
	}

	public boolean isTrouble() {
		return this.course.isTrouble();
	}

	public Modality modality() {
		return this.course.now().modality();
	}

	public @Nullable Modality next() {
		SessionPlan.Part next = this.course.next();
		return (next != null) ? next.modality() : null;
	}

	/** All of this part, in seconds. */
	public int seconds() {
		return this.course.minutes() * 60;
	}

	/** What is left of this part, in seconds. */
	public int left() {
		return seconds() - this.course.spent(this.now);
	}

	/** What is left of this part, in minutes that have begun. */
	public int minutesLeft() {
		return (left() + 59) / 60;
	}

	public boolean isToBeChecked() {
		return !this.course.checked();
	}

	/** Seconds until the skin is to be looked at; 0 when it is time. */
	public int untilCheck() {
		return Math.max(0, Math.min(SKIN_CHECK, seconds()) - this.course.spent(this.now));
	}

	public boolean canExtend() {
		return this.course.canExtend();
	}

	/** How many minutes can be added now. */
	public int more() {
		return Math.min(TimedSession.MORE, this.course.now().atMost() - this.course.minutes());
	}

	/** When to look at the skin. */
	public Time check() {
		return time(this.now.plusSeconds(untilCheck()));
	}

	/** What is on until when, as things stand. */
	public List<Leg> legs() {
		List<Leg> legs = new ArrayList<>();
		Instant until = this.now.plusSeconds(left());
		legs.add(new Leg(modality(), minutesLeft(), time(until)));
		SessionPlan.Part next = this.course.next();
		if (next != null) {
			legs.add(new Leg(next.modality(), next.minutes(), time(until.plusSeconds(next.minutes() * 60L))));
		}
		return legs;
	}

	/** From when ice is advised again; null when there was none. */
	public @Nullable Time nextIce() {
		return this.course.isCold() ? time(this.course.off(this.now).plus(LastIce.REST)) : null;
	}

	private Time time(Instant at) {
		return new Time(at, (this.zone != null) ? at.atZone(this.zone) : null);
	}

	/**
	 * A time of the day.
	 *
	 * @param at the instant, for a browser that knows its zone
	 * @param here the same in the person's zone, if that is known
	 */
	record Time(Instant at, @Nullable ZonedDateTime here) {

	}

	/**
	 * One thing on the back for a while.
	 *
	 * @param modality what
	 * @param minutes how long, from when it is on
	 * @param until when it comes off
	 */
	record Leg(Modality modality, int minutes, Time until) {

	}

}
