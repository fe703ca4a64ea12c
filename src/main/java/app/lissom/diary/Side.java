package app.lissom.diary;

/** Names the side that hurts. */
public enum Side {

	/** The left side. */
	LEFT,

	/** The right side. */
	RIGHT,

	/** Both sides. */
	BOTH

}
