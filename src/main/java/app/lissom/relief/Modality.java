package app.lissom.relief;

/** The two things that one can put on a back. */
enum Modality {

	COLD, HEAT

}
