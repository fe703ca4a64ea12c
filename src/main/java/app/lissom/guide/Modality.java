package app.lissom.guide;

/** Lists the two modalities, heat and cold. */
public enum Modality {

	COLD, HEAT

}
