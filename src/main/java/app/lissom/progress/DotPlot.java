package app.lissom.progress;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lissom.kernel.Sample;

/**
 * A chart with a dot for every value of some samples over a scale of whole numbers; equal
 * values are stacked.
 */
public record DotPlot(int from, int to, List<Sample> rows) {

	private static final int WIDTH = 400;

	private static final int EDGE = 20;

	/** From the top of a row to its line. */
	private static final int HEIGHT = 84;

	/** Under the line of a row, for its text. */
	private static final int TEXT = 32;

	private static final int DOT = 12;

	/** Plots changes in pain, from ten points less to ten more. */
	static DotPlot ofChanges(Sample changes) {
		return new DotPlot(-10, 10, List.of(changes));
	}

	/** Plots the pain of several groups, from 0 to 10. */
	static DotPlot ofPain(Sample... groups) {
		return new DotPlot(0, 10, List.of(groups));
	}

	public String viewBox() {
		return "0 0 " + WIDTH + " " + this.rows.size() * (HEIGHT + TEXT);
	}

	public int line(int row) {
		return row * (HEIGHT + TEXT) + HEIGHT;
	}

	public int x(double value) {
		return (int) Math.round(EDGE + (value - this.from) * (WIDTH - 2 * EDGE) / (this.to - this.from));
	}

	/** Returns a row as a path: each dot is a line of no length with round ends. */
	public String dots(int row) {
		List<Integer> values = this.rows.get(row).values();
		int highest = values.stream().mapToInt((value) -> Collections.frequency(values, value)).max().orElse(0);
		double step = Math.min(DOT, (HEIGHT - 2.0 * DOT) / Math.max(1, highest - 1));
		return IntStream.range(0, values.size()).mapToObj((i) -> {
			int below = i - values.indexOf(values.get(i));
			return "M" + x(values.get(i)) + " " + Math.round(line(row) - DOT - below * step) + "h0";
		}).collect(Collectors.joining());
	}

	/** Returns the numbers of the plot as lines of a table, by ascending value. */
	public List<Count> counts() {
		TreeSet<Integer> values = new TreeSet<>();
		this.rows.forEach((row) -> values.addAll(row.values()));
		return values.stream()
			.map((value) -> new Count(value,
					this.rows.stream().map((row) -> Collections.frequency(row.values(), value)).toList()))
			.toList();
	}

	public record Count(int value, List<Integer> times) {

	}

}
