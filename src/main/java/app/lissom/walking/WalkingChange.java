package app.lissom.walking;

import java.time.LocalDate;

/**
 * Records a change of the walking plan: its target from a given day on.
 *
 * @param target what it asks for; while it is paused, what it asked for before
 */
public record WalkingChange(LocalDate day, Kind kind, WalkingTarget target) {

	boolean isActive() {
		return this.kind != Kind.PAUSED && this.kind != Kind.ENDED;
	}

	/** Lists the reasons of a change. */
	public enum Kind {

		/** The person chose the target, or resumed the plan. */
		CHOSEN,

		/** The person accepted a suggestion. */
		SHORTER, MORE_DAYS, LONGER,

		/** The person refused a suggestion: the target stays. */
		REFUSED,

		PAUSED, ENDED;

		boolean isAccepted() {
			return this == SHORTER || this == MORE_DAYS || this == LONGER;
		}

	}

}
