package app.lissom.takeout;

import app.lissom.diary.Arrival.Standing;

/**
 * How much of a kind is in a file.
 *
 * @param fresh what is not here yet
 * @param known what is here already, word by word
 * @param different what is here in other words
 */
record Tally(int fresh, int known, int different) {

	static final Tally NONE = new Tally(0, 0, 0);

	Tally and(Standing standing) {
		return switch (standing) {
			case NEW -> new Tally(this.fresh + 1, this.known, this.different);
			case KNOWN -> new Tally(this.fresh, this.known + 1, this.different);
			case DIFFERENT -> new Tally(this.fresh, this.known, this.different + 1);
		};
	}

	public int all() {
		return this.fresh + this.known + this.different;
	}

}
