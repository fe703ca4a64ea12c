package app.lissom.diary;

/** Names where it hurts. */
public enum BodyArea {

	/** The low back. */
	LOW_BACK,

	/** The hip. */
	HIP,

	/** The buttock. */
	BUTTOCK,

	/** The leg. */
	LEG

}
