package app.lissom.importing;

/** Why a file cannot be read at all. */
enum FileProblem {

	/** There is nothing in it. */
	EMPTY,

	/** It is too large, or would be when unpacked. */
	LARGE,

	/** It tells of too many things. */
	MANY,

	/** Its letters are not in UTF-8. */
	LETTERS,

	/** It ends too early, or breaks the rules of its form. */
	BROKEN,

	/** Something in it is too long, or one thing lies in another too often. */
	DEEP,

	/** It says one thing twice. */
	TWICE,

	/** It is no file of Lissom. */
	FOREIGN,

	/** A newer Lissom wrote it. */
	NEWER,

	/** It is an archive that is broken. */
	ARCHIVE,

	/** It is an archive with a password. */
	LOCKED,

	/** It is an archive with names that lead elsewhere, or come twice. */
	NAMES,

	/** It is an archive without our file. */
	WITHOUT,

	/** It is a table with too few columns, or too many. */
	COLUMNS

}
