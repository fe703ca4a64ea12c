package app.lissom.relief;

/** Why the warning signs are asked once more. */
public enum RecheckReason {

	/** Pain went up by 3 points or more. */
	JUMP,

	/** The worst pain was 7 or more on at least 5 of the last 7 days with pain noted. */
	STRONG

}
