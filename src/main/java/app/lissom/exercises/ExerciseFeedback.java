package app.lissom.exercises;

/** Rates how an exercise went, compared with the last time. */
public enum ExerciseFeedback {

	/** Easier than before. */
	EASIER,

	/** As before. */
	SAME,

	/** Worse than before. */
	WORSE

}
