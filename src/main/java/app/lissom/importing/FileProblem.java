package app.lissom.importing;

/** Why a file cannot be read at all. */
enum FileProblem {

	/** There is nothing in it. */
	EMPTY,

	/** It is too large, or would be when unpacked. */
	LARGE,

	/** There are too many things in it. */
	MANY,

	/** Its text is not in UTF-8. */
	LETTERS,

	/** It ends too early, or breaks the rules of its format. */
	BROKEN,

	/** Something in it is too long or nested too deep. */
	DEEP,

	/** A name comes twice in one thing. */
	TWICE,

	/** It is no file of Lissom. */
	FOREIGN,

	/** A newer Lissom wrote it. */
	NEWER,

	/** It is an archive that is broken. */
	ARCHIVE,

	/** It is an archive with a password. */
	LOCKED,

	/** It is an archive with names that lead out of it, or come twice. */
	NAMES,

	/** It is an archive without a document. */
	WITHOUT,

	/** It is a table with too few columns, or too many. */
	COLUMNS

}
