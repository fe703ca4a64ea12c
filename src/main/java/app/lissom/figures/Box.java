package app.lissom.figures;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Bounds the part of the room that a figure shows, in pixels of the picture.
 *
 * @param top where it begins, with the floor at about 0 and everything above it negative
 */
record Box(int left, int top, int width, int height) {

	@JsonCreator
	static Box of(String text) {
		double[] numbers = Pose.numbers(text);
		return new Box((int) numbers[0], (int) numbers[1], (int) numbers[2], (int) numbers[3]);
	}

	@Override
	public String toString() {
		return this.left + " " + this.top + " " + this.width + " " + this.height;
	}

}
