package app.lissom.routine;

/** A day that is not like others. It counts as a day well kept. */
enum SpecialDay {

	/** The back flares up: less, smaller, and nothing that strengthens. */
	FLARE,

	/** A day off. */
	REST

}
