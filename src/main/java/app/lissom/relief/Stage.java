package app.lissom.relief;

/** How far a session is at an instant. */
enum Stage {

	/** Something is on the back, and its time runs. */
	RUNNING,

	/** The person took it off for a while. */
	PAUSED,

	/** The time of one part is up, and the next part waits. */
	CHANGE,

	/** Nothing is on the back any more. */
	OVER

}
