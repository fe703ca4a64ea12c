package app.lissom.kernel;

/** Compares an item of a file with the data of the account. */
public enum ImportStatus {

	/** The account does not have it. */
	NEW,

	/** The account has it with the same content. */
	KNOWN,

	/** The account has something else in its place. */
	DIFFERENT

}
