package app.lissom.routine;

/** Marks a flare or rest day. It counts like all others. */
public enum SpecialDay {

	/** The back flares up: less, smaller, and nothing that strengthens. */
	FLARE,

	REST

}
