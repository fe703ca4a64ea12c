package app.lissom.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Places a body and the objects around it by named numbers. */
record Pose(Map<String, double[]> numbers) {

	@JsonCreator
	static Pose of(Map<String, String> texts) {
		Map<String, double[]> numbers = new LinkedHashMap<>();
		texts.forEach((name, text) -> numbers.put(name, numbers(text)));
		return new Pose(numbers);
	}

	/** Reads numbers that have spaces between them. */
	static double[] numbers(String text) {
		return Arrays.stream(text.split(" +")).mapToDouble(Double::parseDouble).toArray();
	}

	boolean has(String name) {
		return this.numbers.containsKey(name);
	}

	double[] all(String name, double... defaults) {
		return this.numbers.getOrDefault(name, defaults);
	}

	double number(String name, double defaultNumber) {
		return all(name, defaultNumber)[0];
	}

	/** Returns three of the numbers as a point, the first of them at this index. */
	Point point(String name, int index) {
		double[] all = all(name);
		if (all.length < index + 3) {
			throw new IllegalArgumentException("the numbers of \"" + name + "\" are missing or too few");
		}
		return new Point(all[index], all[index + 1], all[index + 2]);
	}

	/** Returns a direction, one unit long. */
	Point direction(String name, Point defaultDirection) {
		return has(name) ? point(name, 0).unit() : defaultDirection;
	}

	/** Returns this pose with some of its numbers changed. */
	Pose with(Pose changes) {
		Map<String, double[]> all = new LinkedHashMap<>(this.numbers);
		all.putAll(changes.numbers);
		return new Pose(all);
	}

	/** Returns the pose in between: 0 is this one, 1 is the other. */
	Pose towards(Pose other, double fraction) {
		Map<String, double[]> between = new HashMap<>();
		other.numbers.forEach((name, there) -> {
			double[] here = all(name);
			if (here.length != there.length) {
				throw new IllegalArgumentException("both poses need as many numbers for \"" + name + "\"");
			}
			double[] now = new double[there.length];
			for (int i = 0; i < now.length; i++) {
				now[i] = here[i] + (there[i] - here[i]) * fraction;
			}
			between.put(name, now);
		});
		return new Pose(between);
	}

}
