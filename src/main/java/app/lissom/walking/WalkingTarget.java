package app.lissom.walking;

import app.lissom.kernel.FieldChecks;

/**
 * Describes how much to walk.
 *
 * @param minutes of one walk, from 1 to 120
 * @param days on which to walk, of seven; from 1 to 7
 */
public record WalkingTarget(int minutes, int days) {

	static final int MAX_MINUTES = 120;

	/** The plan suggests no more than that; a person may do more. */
	static final WalkingTarget GOAL = new WalkingTarget(30, 5);

	/** The longest step of the plan, in minutes. */
	private static final int MAX_STEP = 5;

	/** Least minutes of a shortened walk. */
	private static final int SHORTEST = 5;

	public WalkingTarget {
		FieldChecks.require("minutes", minutes >= 1 && minutes <= MAX_MINUTES);
		FieldChecks.require("daysAWeek", days >= 1 && days <= 7);
	}

	/** Returns the minutes of a week. */
	public int perWeek() {
		return this.minutes * this.days;
	}

	/** Adds a fifth, from 1 to 5 minutes. */
	WalkingTarget longer() {
		return new WalkingTarget(Math.min(GOAL.minutes, this.minutes + step()), this.days);
	}

	WalkingTarget moreDays() {
		return new WalkingTarget(this.minutes, this.days + 1);
	}

	/** Takes a fifth away, from 1 to 5 minutes; what is short stays. */
	WalkingTarget shorter() {
		return (this.minutes > SHORTEST) ? new WalkingTarget(Math.max(SHORTEST, this.minutes - step()), this.days)
				: this;
	}

	/** Returns half of it, for a flare day. */
	WalkingTarget half() {
		return new WalkingTarget(Math.max(1, this.minutes / 2), this.days);
	}

	boolean canBeLonger() {
		return this.minutes < GOAL.minutes && this.days <= GOAL.days;
	}

	boolean canHaveMoreDays() {
		return this.days < GOAL.days && moreDays().perWeek() <= GOAL.perWeek();
	}

	private int step() {
		return Math.min(MAX_STEP, Math.max(1, this.minutes / 5));
	}

}
