package app.lissom.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the numbers back from the marks of a chart. */
final class Marks {

	private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)V(\\d+)h6V\\d+z");

	private static final Pattern RANGE = Pattern.compile("M(\\d+) (\\d+)h4V(\\d+)h-4z");

	private static final Pattern POINT = Pattern.compile("[ML](\\d+) (\\d+)");

	private Marks() {
	}

	/** The slots of a path, each with its number, from 0 to the top of the scale. */
	static List<Mark> points(String path, double top) {
		return read(POINT, path, (mark) -> new Mark(slot(mark, 5), number(mark, 2, top), null));
	}

	/** The slots of dots in percent, on a scale of pain. */
	static List<Mark> dots(List<Dot> dots, int slots) {
		return dots.stream()
			.map((dot) -> new Mark((int) (dot.x() * slots / 100), Math.round(1000 - 10 * dot.y()) / 100.0, null))
			.toList();
	}

	static List<Mark> bars(String path, double top) {
		return read(BAR, path, (mark) -> new Mark(slot(mark, 2), number(mark, 3, top), null));
	}

	static List<Mark> ranges(String path) {
		return read(RANGE, path, (mark) -> new Mark(slot(mark, 3), number(mark, 3, 10), number(mark, 2, 10)));
	}

	private static List<Mark> read(Pattern pattern, String path, java.util.function.Function<MatchResult, Mark> how) {
		List<Mark> marks = new ArrayList<>();
		pattern.matcher(path).results().map(how).forEach(marks::add);
		return marks;
	}

	private static int slot(MatchResult mark, int inside) {
		int left = Integer.parseInt(mark.group(1)) - inside;
		if (left % Axis.WIDTH != 0) {
			throw new AssertionError("between two slots: " + mark.group());
		}
		return left / Axis.WIDTH;
	}

	private static double number(MatchResult mark, int group, double top) {
		int y = Integer.parseInt(mark.group(group));
		if (y < 0 || y > Axis.HEIGHT) {
			throw new AssertionError("outside of the box: " + mark.group());
		}
		return (Axis.HEIGHT - y) * top / Axis.HEIGHT;
	}

	/**
	 * Holds the numbers of one mark.
	 *
	 * @param slot its number, from 0
	 * @param low where it is, or where it begins
	 * @param high where it ends, of a range
	 */
	record Mark(int slot, double low, @Nullable Double high) {

	}

}
