package app.lissom.relief;

/** Lists the stages of a session. */
enum ReliefStage {

	/** Something is on the back, and its time runs. */
	RUNNING,

	/** The person took it off the back for a while. */
	PAUSED,

	/** The time of one phase is up, and the next phase waits. */
	CHANGE,

	OVER

}
