package app.lissom.relief;

/**
 * Lists what a person can do in a session; an action that does not fit the stage has no
 * effect.
 */
enum ReliefSessionAction {

	/** Begin the next phase. */
	NEXT,

	/** Take it off the back for a while. */
	PAUSE,

	RESUME,

	/** Go on for a few minutes more, up to the maximum. */
	EXTEND,

	/** Report that the skin looks fine. */
	FINE,

	/** Report that the skin burns, is white or blotchy, or numb: the session ends. */
	TROUBLE,

	STOP

}
