package app.lissom.diary;

/** When exercises are done. */
public enum PartOfDay {

	/** First thing in the morning. */
	MORNING,

	/** Right before bed. */
	BEDTIME,

	/** At any other time. */
	OTHER

}
