package app.lissom.diary;

/** On which side it hurts. */
public enum Side {

	/** The left side. */
	LEFT,

	/** The right side. */
	RIGHT,

	/** Both sides. */
	BOTH

}
