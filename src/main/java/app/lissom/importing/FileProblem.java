package app.lissom.importing;

/**
 * Lists why a file cannot be read at all. The messages {@code importing.problem.*}
 * explain each.
 */
enum FileProblem {

	EMPTY, LARGE, MANY, LETTERS, BROKEN, DEEP, TWICE, FOREIGN, NEWER, ARCHIVE, LOCKED, NAMES, WITHOUT, COLUMNS

}
