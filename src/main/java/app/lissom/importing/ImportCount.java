package app.lissom.importing;

import app.lissom.kernel.ImportStatus;

/**
 * Counts the items of a kind in a file.
 *
 * @param added what the account does not have
 * @param known what the account has with the same content
 * @param different what the account has with other content
 */
record ImportCount(int added, int known, int different) {

	static ImportCount of(ImportStatus status) {
		return switch (status) {
			case NEW -> new ImportCount(1, 0, 0);
			case KNOWN -> new ImportCount(0, 1, 0);
			case DIFFERENT -> new ImportCount(0, 0, 1);
		};
	}

	ImportCount plus(ImportCount other) {
		return new ImportCount(this.added + other.added, this.known + other.known, this.different + other.different);
	}

}
