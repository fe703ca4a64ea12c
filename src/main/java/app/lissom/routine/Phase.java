package app.lissom.routine;

/**
 * Describes a span of a session with one activity.
 *
 * @param set which set, from 1
 * @param repetition which repetition of the set, from 1
 * @param second whether it is the second side
 */
record Phase(Kind kind, int seconds, int set, int repetition, boolean second) {

	/** Lists the activities. */
	enum Kind {

		/** Get into position. */
		READY,

		/** Do the movement, or hold it. */
		HOLD,

		/** Let go. */
		REST,

		/** Turn to the other side. */
		SWITCH

	}

}
