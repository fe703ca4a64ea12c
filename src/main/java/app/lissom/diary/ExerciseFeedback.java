package app.lissom.diary;

/** How an exercise went, against the last time. */
public enum ExerciseFeedback {

	/** Easier than before. */
	EASIER,

	/** As before. */
	SAME,

	/** Worse than before. */
	WORSE

}
