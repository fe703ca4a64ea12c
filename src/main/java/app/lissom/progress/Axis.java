package app.lissom.progress;

import java.util.stream.IntStream;

/**
 * The height of a chart: from zero at the foot to a number at the top.
 *
 * @param top the highest number, even, so that its half is whole
 */
record Axis(int top) {

	/** Units from the foot to the top. */
	static final int HEIGHT = 200;

	/** Units from one slot to the next. */
	static final int WIDTH = 10;

	/** High enough for a number, with a round number at the top. */
	static Axis upTo(double highest) {
		return new Axis(IntStream.iterate(1, (power) -> power * 10)
			.flatMap((power) -> IntStream.of(2 * power, 4 * power, 6 * power, 10 * power))
			.filter((top) -> top >= highest)
			.findFirst()
			.getAsInt());
	}

	/** The middle of a slot. */
	static int x(int slot) {
		return slot * WIDTH + WIDTH / 2;
	}

	public int middle() {
		return this.top / 2;
	}

	/** How far down a number is. */
	int y(double number) {
		return (int) Math.round(HEIGHT - number * HEIGHT / this.top);
	}

}
