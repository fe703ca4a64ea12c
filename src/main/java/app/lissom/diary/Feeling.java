package app.lissom.diary;

/** Names what the back feels like, as tip 3 of the guide distinguishes it. */
public enum Feeling {

	/** Sharp, hot or sore. */
	PAINFUL,

	/** Stiff or achy. */
	TIGHT,

	/** A little of both. */
	BOTH

}
