package app.lissom.relief;

/**
 * Lists whether the skin feels warmth and cold as usual: without that, a burn goes
 * unnoticed.
 */
enum Skin {

	AS_USUAL, CHANGED, UNSURE

}
