package app.lissom.relief;

/** Lists heat and cold, the two modalities. */
enum Modality {

	COLD, HEAT

}
