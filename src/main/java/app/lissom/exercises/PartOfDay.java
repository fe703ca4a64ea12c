package app.lissom.exercises;

/** Lists the parts of the day for exercises. */
public enum PartOfDay {

	/** First thing in the morning. */
	MORNING,

	/** Right before bed. */
	BEDTIME,

	/** At any other time. */
	OTHER

}
