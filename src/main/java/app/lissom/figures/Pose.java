package app.lissom.figures;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a body and the things around it are, as named numbers.
 *
 * @param numbers what the file of the figure says, by name
 */
record Pose(Map<String, double[]> numbers) {

	boolean has(String name) {
		return this.numbers.containsKey(name);
	}

	double[] all(String name, double... otherwise) {
		return this.numbers.getOrDefault(name, otherwise);
	}

	double number(String name, double otherwise) {
		return all(name, otherwise)[0];
	}

	/** Three of the numbers as a point, the first of them at this place. */
	Point point(String name, int at) {
		double[] all = all(name);
		if (all.length < at + 3) {
			throw new IllegalArgumentException("the numbers of \"" + name + "\" are missing or too few");
		}
		return new Point(all[at], all[at + 1], all[at + 2]);
	}

	/** A direction, one unit long. */
	Point way(String name, Point otherwise) {
		return has(name) ? point(name, 0).unit() : otherwise;
	}

	/** This pose with some of its numbers changed. */
	Pose with(Pose changes) {
		Map<String, double[]> all = new LinkedHashMap<>(this.numbers);
		all.putAll(changes.numbers);
		return new Pose(all);
	}

	/** The pose on the way to another one: 0 is this one, 1 is the other. */
	Pose towards(Pose other, double share) {
		Map<String, double[]> between = new HashMap<>();
		other.numbers.forEach((name, there) -> {
			double[] here = all(name);
			if (here.length != there.length) {
				throw new IllegalArgumentException("both poses need as many numbers for \"" + name + "\"");
			}
			double[] now = new double[there.length];
			for (int i = 0; i < now.length; i++) {
				now[i] = here[i] + (there[i] - here[i]) * share;
			}
			between.put(name, now);
		});
		return new Pose(between);
	}

}
