package app.lissom.routine;

/** A day on which a person does less than usual. It counts like all others. */
enum SpecialDay {

	/** The back flares up: less, smaller, and nothing that strengthens. */
	FLARE,

	REST

}
