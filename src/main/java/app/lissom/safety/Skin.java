package app.lissom.safety;

/**
 * Lists whether the skin feels warmth and cold as usual: without that, a burn goes
 * unnoticed.
 */
public enum Skin {

	AS_USUAL, CHANGED, UNSURE

}
