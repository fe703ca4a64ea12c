package app.lissom.routine;

/** Lists the special days: flare days and rest days. */
public enum SpecialDay {

	/** The back flares up: less, smaller, and nothing that strengthens. */
	FLARE,

	REST

}
