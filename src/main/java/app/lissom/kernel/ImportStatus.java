package app.lissom.kernel;

/** How a thing of a file compares with what the account has. */
public enum ImportStatus {

	/** The account does not have it. */
	NEW,

	/** The account has it with the same content. */
	KNOWN,

	/** The account has something else in its place. */
	DIFFERENT

}
