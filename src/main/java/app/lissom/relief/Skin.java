package app.lissom.relief;

/**
 * Whether the skin there feels warm and cold as usual: who cannot feel a burn must not
 * risk one.
 */
enum Skin {

	AS_USUAL, CHANGED, UNSURE

}
