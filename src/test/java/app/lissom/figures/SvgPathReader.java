package app.lissom.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses SVG paths. */
final class SvgPathReader {

	private static final Pattern COMMAND = Pattern.compile("([Mmlcsqaz])([^Mmlcsqaz]*)");

	private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d)?|\\.\\d)");

	private SvgPathReader() {
	}

	/** All points that an outline goes through or leans to; of an arc its end. */
	static List<Point> points(String path) {
		List<Point> points = new ArrayList<>();
		Point here = new Point(0, 0, 0);
		Matcher commands = COMMAND.matcher(path);
		while (commands.find()) {
			List<Double> numbers = numbers(commands.group(2));
			Point from = here;
			for (int i = commands.group(1).equals("a") ? 5 : 0; i < numbers.size(); i += 2) {
				here = from.plus(new Point(numbers.get(i), numbers.get(i + 1), 0));
				points.add(here);
			}
		}
		return points;
	}

	/** The commands of an outline with how many numbers each has; of arcs the flags. */
	static List<String> commands(String path) {
		return COMMAND.matcher(path).results().map((command) -> {
			List<Double> numbers = numbers(command.group(2));
			return command.group(1) + numbers.size()
					+ (command.group(1).equals("a") ? numbers.subList(2, 5) : List.of());
		}).toList();
	}

	private static List<Double> numbers(String text) {
		return NUMBER.matcher(text).results().map((number) -> Double.valueOf(number.group())).toList();
	}

}
