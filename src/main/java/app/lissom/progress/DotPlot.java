package app.lissom.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import app.lissom.relief.Sample;

/**
 * Every value as a dot over a scale of whole numbers; equal ones stand on each other.
 *
 * @param from where the scale begins
 * @param to where it ends
 * @param rows the samples, one above the other
 */
record DotPlot(int from, int to, List<Sample> rows) {

	private static final int WIDTH = 400;

	private static final int EDGE = 20;

	/** Of a row, from its top to its line. */
	private static final int HEIGHT = 84;

	private static final int DOT = 12;

	/** What came of it in points, from ten less to ten more. */
	static DotPlot ofChanges(Sample changes) {
		return new DotPlot(-10, 10, List.of(changes));
	}

	/** Pain levels of several groups. */
	static DotPlot ofLevels(Sample... groups) {
		return new DotPlot(0, 10, List.of(groups));
	}

	public String viewBox() {
		return "0 0 " + WIDTH + " " + (this.rows.size() * (HEIGHT + 32));
	}

	/** Where the line of a row is. */
	public int line(int row) {
		return row * (HEIGHT + 32) + HEIGHT;
	}

	/** Where a value is on the line. */
	public int x(double value) {
		return (int) Math.round(EDGE + (value - this.from) * (WIDTH - 2 * EDGE) / (this.to - this.from));
	}

	/** The dots of a row as a path: each is a line of no length with round ends. */
	public String dots(int row) {
		List<Integer> values = this.rows.get(row).values();
		StringBuilder path = new StringBuilder();
		int highest = new TreeSet<>(values).stream()
			.mapToInt((value) -> Collections.frequency(values, value))
			.max()
			.orElse(0);
		double step = Math.min(DOT, (HEIGHT - 2.0 * DOT) / Math.max(1, highest - 1));
		for (int i = 0; i < values.size(); i++) {
			int below = i - values.indexOf(values.get(i));
			path.append('M')
				.append(x(values.get(i)))
				.append(' ')
				.append(Math.round(line(row) - DOT - below * step))
				.append("h0");
		}
		return path.toString();
	}

	/**
	 * How often each value is there, row by row; values that are nowhere are left out.
	 */
	public List<Count> counts() {
		TreeSet<Integer> values = new TreeSet<>();
		this.rows.forEach((row) -> values.addAll(row.values()));
		List<Count> counts = new ArrayList<>();
		for (int value : values) {
			counts.add(new Count(value,
					this.rows.stream().map((row) -> Collections.frequency(row.values(), value)).toList()));
		}
		return counts;
	}

	/**
	 * A line of the table with the same numbers.
	 *
	 * @param value what was noted
	 * @param times how often, row by row
	 */
	record Count(int value, List<Integer> times) {

	}

}
