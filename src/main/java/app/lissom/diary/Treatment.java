package app.lissom.diary;

/** What is put on a back to ease it. */
public enum Treatment {

	/** Cold, 15 to 20 minutes. */
	ICE,

	/** Warmth, 20 to 30 minutes. */
	HEAT,

	/** Warmth first, then cold. */
	HEAT_THEN_ICE

}
