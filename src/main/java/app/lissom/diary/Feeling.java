package app.lissom.diary;

/** What a back feels like, as tip 3 of the guide tells it apart. */
public enum Feeling {

	/** Sharp, hot or sore. */
	PAINFUL,

	/** Stiff or achy. */
	TIGHT,

	/** A little of both. */
	BOTH

}
