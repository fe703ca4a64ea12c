package app.lissom.figures;

/**
 * The part of the room that a figure shows, in pixels of the picture.
 *
 * @param left where it begins
 * @param top where it begins, with the floor at about 0 and everything above it negative
 * @param width how wide it is
 * @param height how high it is
 */
record Box(int left, int top, int width, int height) {

	@Override
	public String toString() {
		return this.left + " " + this.top + " " + this.width + " " + this.height;
	}

}
