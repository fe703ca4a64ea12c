package app.lissom.figures;

import java.util.List;

/**
 * Writes the outlines of shapes as SVG paths: each point relative to the one before, to a
 * tenth of a pixel, which keeps them short. The same shape always gives the same
 * commands, so that one path can be animated into another.
 */
final class SvgPath {

	private static final double SOFT = 1 / 6.0;

	private final StringBuilder path = new StringBuilder();

	private long x;

	private long y;

	private SvgPath() {
	}

	/** Returns a rounded stick between two points, at least as thick at its beginning. */
	static String stick(Point from, Point to, double thickFrom, double thickTo) {
		double distance = from.distance(to);
		Point direction = (distance > 0) ? to.minus(from).times(1 / distance) : new Point(1, 0, 0);
		double lean = Math.min(0.98, (thickFrom - thickTo) / Math.max(distance, 0.01));
		double across = Math.sqrt(1 - lean * lean);
		Point one = new Point(direction.x() * lean - direction.y() * across,
				direction.y() * lean + direction.x() * across, 0);
		Point two = new Point(direction.x() * lean + direction.y() * across,
				direction.y() * lean - direction.x() * across, 0);
		return new SvgPath().add("M", from.plus(one.times(thickFrom)))
			.add("l", to.plus(one.times(thickTo)))
			.add(arc(thickTo, 0), to.plus(two.times(thickTo)))
			.add("l", from.plus(two.times(thickFrom)))
			.add(arc(thickFrom, 1), from.plus(one.times(thickFrom)))
			.closed();
	}

	/** Returns a smooth closed line through all of the points. */
	static String smooth(List<Point> points) {
		int count = points.size();
		SvgPath outline = new SvgPath().add("M", points.get(0));
		for (int i = 0; i < count; i++) {
			Point before = points.get((i + count - 1) % count);
			Point from = points.get(i);
			Point to = points.get((i + 1) % count);
			Point after = points.get((i + 2) % count);
			Point end = to.minus(after.minus(from).times(SOFT));
			if (i == 0) {
				outline.add("c", from.plus(to.minus(before).times(SOFT)), end, to);
			}
			else {
				outline.add("s", end, to);
			}
		}
		return outline.closed();
	}

	/** Returns a closed line of straight parts. */
	static String polygon(List<Point> points) {
		SvgPath outline = new SvgPath().add("M", points.get(0));
		points.subList(1, points.size()).forEach((point) -> outline.add("l", point));
		return outline.closed();
	}

	/** Returns a curve from one point to another, with an arrow's head at its end. */
	static String arrow(Point from, Point over, Point to) {
		Point back = over.minus(to).unit().times(11);
		Point aside = new Point(-back.y(), back.x(), 0).times(0.75);
		return new SvgPath().add("M", from)
			.add("q", over, to)
			.add("m", to.plus(back).plus(aside))
			.add("l", to)
			.add("l", to.plus(back).minus(aside)).path.toString();
	}

	private static String arc(double radius, int large) {
		String thick = number(Math.round(radius * 10));
		return "a" + thick + " " + thick + " 0 " + large + " 0";
	}

	private SvgPath add(String command, Point... points) {
		this.path.append(command);
		long fromX = this.x;
		long fromY = this.y;
		for (Point point : points) {
			this.x = Math.round(point.x() * 10);
			this.y = Math.round(point.y() * 10);
			add(this.x - fromX);
			add(this.y - fromY);
		}
		return this;
	}

	private void add(long tenths) {
		char last = this.path.charAt(this.path.length() - 1);
		this.path.append((Character.isDigit(last) && tenths >= 0) ? " " : "").append(number(tenths));
	}

	private String closed() {
		return this.path.append('z').toString();
	}

	private static String number(long tenths) {
		long all = Math.abs(tenths);
		String whole = (all >= 10 || all == 0) ? String.valueOf(all / 10) : "";
		return ((tenths < 0) ? "-" : "") + whole + ((all % 10 != 0) ? "." + all % 10 : "");
	}

}
