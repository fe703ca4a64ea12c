package app.lissom.kernel;

/** Lists how an imported item relates to the saved data. */
public enum ImportStatus {

	/** The account does not have it. */
	NEW,

	/** The account has it with the same content. */
	KNOWN,

	/** The account has something else in its place. */
	DIFFERENT

}
