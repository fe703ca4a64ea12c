package app.lissom.safety;

/** Lists when the pain can have started. */
public enum Onset {

	/** In the last 48 hours, after a knock, fall or strain. */
	KNOCK,

	/** In the last 48 hours, without one. */
	RECENT,

	/** Longer ago. */
	LONGER,

	UNSURE;

	/** Returns whether it may be a new injury, which heat can make swell. */
	public boolean isNewInjury() {
		return this == KNOCK || this == UNSURE;
	}

}
