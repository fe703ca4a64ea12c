package app.lissom.guide;

/** Lists heat and cold, the two modalities. */
public enum Modality {

	COLD, HEAT

}
