package app.lissom.relief;

/** What a person can do with a session. What does not fit its stage changes nothing. */
enum SessionAction {

	/** The next thing is on the back now. */
	NEXT,

	/** It is off the back for a while. */
	PAUSE,

	/** It is on the back again. */
	RESUME,

	/** A few minutes more, never past the cap. */
	EXTEND,

	/** The skin was looked at, and it is fine. */
	FINE,

	/** The skin burns, is white or blotchy, or is numb: that ends it. */
	TROUBLE,

	/** It is off the back, for good. */
	STOP

}
