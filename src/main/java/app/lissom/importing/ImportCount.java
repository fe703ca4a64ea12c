package app.lissom.importing;

import app.lissom.kernel.ImportStatus;

/**
 * How much of a kind is in a file.
 *
 * @param fresh what is not here yet
 * @param known what is here already, word by word
 * @param different what is here in other words
 */
record ImportCount(int fresh, int known, int different) {

	static final ImportCount NONE = new ImportCount(0, 0, 0);

	ImportCount and(ImportStatus standing) {
		return switch (standing) {
			case NEW -> new ImportCount(this.fresh + 1, this.known, this.different);
			case KNOWN -> new ImportCount(this.fresh, this.known + 1, this.different);
			case DIFFERENT -> new ImportCount(this.fresh, this.known, this.different + 1);
		};
	}

	public int all() {
		return this.fresh + this.known + this.different;
	}

}
