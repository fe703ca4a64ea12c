package app.lissom.relief;

/** Lists the two things to put on a back. */
enum Modality {

	COLD, HEAT

}
