package app.lissom.relief;

/** When it started. */
enum Onset {

	/** In the last 48 hours, after a knock, fall or strain. */
	KNOCK,

	/** In the last 48 hours, without one. */
	RECENT,

	/** Longer ago. */
	LONGER,

	/** Not sure. */
	UNSURE;

	/** Whether it may be a new injury, which warmth can make swell. */
	boolean isFresh() {
		return this == KNOCK || this == UNSURE;
	}

}
