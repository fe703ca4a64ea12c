package app.lissom.importing;

import app.lissom.kernel.ImportStatus;

/**
 * How many things of a kind are in a file.
 *
 * @param added what the account does not have
 * @param known what the account has with the same content
 * @param different what the account has with other content
 */
record ImportCount(int added, int known, int different) {

	static final ImportCount NONE = new ImportCount(0, 0, 0);

	ImportCount plus(ImportCount other) {
		return new ImportCount(this.added + other.added, this.known + other.known, this.different + other.different);
	}

	ImportCount plus(ImportStatus status) {
		return plus(new ImportCount((status == ImportStatus.NEW) ? 1 : 0, (status == ImportStatus.KNOWN) ? 1 : 0,
				(status == ImportStatus.DIFFERENT) ? 1 : 0));
	}

}
