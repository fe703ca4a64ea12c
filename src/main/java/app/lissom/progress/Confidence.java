package app.lissom.progress;

/** How much a trend says. */
enum Confidence {

	/** It is from few days. */
	FEW,

	/** There are enough days, but they differ among themselves as much. */
	MIXED,

	/** There are enough days, and most of them agree. */
	CLEAR

}
