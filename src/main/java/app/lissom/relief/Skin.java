package app.lissom.relief;

/**
 * Says whether the skin there feels warm and cold as usual: a person who cannot feel a
 * burn must not risk one.
 */
enum Skin {

	AS_USUAL, CHANGED, UNSURE

}
