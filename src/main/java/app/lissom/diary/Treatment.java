package app.lissom.diary;

/** Lists what can be put on the back for relief. */
public enum Treatment {

	/** Cold, 15 to 20 minutes. */
	ICE,

	/** Warmth, 20 to 30 minutes. */
	HEAT,

	/** Warmth first, then cold. */
	HEAT_THEN_ICE

}
