package app.lissom.exercises;

/** Rates how an exercise went, compared with the last time. */
public enum ExerciseFeedback {

	EASIER, SAME, WORSE

}
