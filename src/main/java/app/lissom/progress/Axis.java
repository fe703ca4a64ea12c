package app.lissom.progress;

import java.util.stream.IntStream;

/**
 * Scales the height of a chart, from zero at the bottom to a number at the top.
 *
 * @param top the highest number, even, so that its half is whole
 */
public record Axis(int top) {

	/** SVG units from the bottom to the top. */
	static final int HEIGHT = 200;

	/** SVG units from one bucket to the next. */
	static final int WIDTH = 10;

	/** Returns the lowest axis with a round top that holds the number. */
	static Axis upTo(double highest) {
		return new Axis(IntStream.iterate(1, (power) -> power * 10)
			.flatMap((power) -> IntStream.of(2 * power, 4 * power, 6 * power, 10 * power))
			.filter((top) -> top >= highest)
			.findFirst()
			.getAsInt());
	}

	/** Returns the centre of a bucket by its index. */
	static int x(int bucket) {
		return bucket * WIDTH + WIDTH / 2;
	}

	/** Returns a length in percent of another, with two decimals. */
	static double percent(int part, int whole) {
		return Math.round(10_000.0 * part / whole) / 100.0;
	}

	/** Adds a bar to a path, in the middle of a bucket. */
	void bar(StringBuilder path, int bucket, double number) {
		path.append('M').append(x(bucket) - 3).append(' ').append(HEIGHT).append('V').append(y(number));
		path.append("h6V").append(HEIGHT).append('z');
	}

	int y(double number) {
		return (int) Math.round(HEIGHT - number * HEIGHT / this.top);
	}

}
