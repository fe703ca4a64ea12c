package app.lissom.diary;

/** Lists how the back can feel, as tip 3 of the guide distinguishes it. */
public enum Feeling {

	/** Sharp, hot or sore. */
	PAINFUL,

	/** Stiff or achy. */
	TIGHT,

	/** A little of both. */
	BOTH

}
