package app.lissom.routine;

/**
 * A stretch of time in which one does one thing.
 *
 * @param kind what
 * @param seconds how long
 * @param set which set, from 1
 * @param repetition which repetition of the set, from 1
 * @param second whether it is the second side
 */
record Phase(Kind kind, int seconds, int set, int repetition, boolean second) {

	/** What one does. */
	enum Kind {

		/** Gets into place. */
		READY,

		/** Does it, or stays in it. */
		HOLD,

		/** Lets go. */
		REST,

		/** Turns to the other side. */
		SWITCH

	}

}
