package app.lissom.relief;

/** Says why the warning signs are asked about again. */
enum RecheckReason {

	/** Pain went up by 3 points or more. */
	JUMP,

	/** The worst pain was 7 or more on at least 5 of the last 7 days with pain logged. */
	STRONG

}
