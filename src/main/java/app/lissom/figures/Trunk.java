package app.lissom.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Outlines the trunk, as thick as the ribs look from the viewer's position. */
record Trunk(Body body, Camera camera, Physique person) {

	/** Half the thickness from front to back, from the hips to the neck. */
	private static final double[] DEEP = { 16, 14, 16.5, 15, 8.5 };

	/** Half the width from left to right. */
	private static final double[] WIDE = { 20, 17.5, 23, 29, 9 };

	/** How far the middle of the ribs is in front of the spine's line. */
	private static final double[] BULGE = { -1, 0, 2, 0, -1 };

	/** Where the shirt begins, as a fraction of the spine. */
	private static final double HEM = 0.1;

	private static final int SLICES = 6;

	String outline() {
		List<Point> left = new ArrayList<>();
		List<Point> right = new ArrayList<>();
		for (int i = 0; i <= SLICES; i++) {
			double fraction = HEM + (1 - HEM) * i / SLICES;
			Point middle = middle(fraction);
			Point direction = middle(Math.min(1, fraction + 0.02)).minus(middle(fraction - 0.02)).unit();
			Point normal = new Point(-direction.y(), direction.x(), 0).times(thickness(fraction, direction));
			left.add(middle.plus(normal));
			right.add(middle.minus(normal));
		}
		Collections.reverse(right);
		Point neck = this.camera.flat(this.body.orientations().get(4).up()).unit().times(5);
		left.add(middle(1).plus(neck));
		left.addAll(right);
		return SvgPath.smooth(left);
	}

	private double thickness(double fraction, Point direction) {
		Orientation orientation = orientation(fraction);
		Point normal = new Point(-direction.y(), direction.x(), 0);
		double wide = interpolate(fraction, WIDE) * this.camera.flat(orientation.left()).dot(normal);
		double deep = interpolate(fraction, DEEP) * this.camera.flat(orientation.front()).dot(normal);
		int at = segment(fraction);
		double girth = this.person.trunk(at)
				+ (this.person.trunk(at + 1) - this.person.trunk(at)) * (fraction * 4 - at);
		return girth * Math.sqrt(wide * wide + deep * deep);
	}

	private Orientation orientation(double fraction) {
		int at = segment(fraction);
		List<Orientation> all = this.body.orientations();
		return all.get(at).towards(all.get(at + 1), fraction * 4 - at);
	}

	private Point middle(double fraction) {
		List<Point> spine = this.body.spine();
		int at = segment(fraction);
		double remainder = fraction * 4 - at;
		Point before = spine.get(Math.max(0, at - 1));
		Point from = spine.get(at);
		Point to = spine.get(at + 1);
		Point after = spine.get(Math.min(4, at + 2));
		Point curve = from.times(2)
			.plus(to.minus(before).times(remainder))
			.plus(before.times(2).minus(from.times(5)).plus(to.times(4)).minus(after).times(remainder * remainder))
			.plus(from.times(3).minus(before).minus(to.times(3)).plus(after).times(remainder * remainder * remainder))
			.times(0.5);
		return this.camera.flat(curve.plus(orientation(fraction).front().times(interpolate(fraction, BULGE))));
	}

	private static int segment(double fraction) {
		return Math.max(0, Math.min(3, (int) (fraction * 4)));
	}

	private static double interpolate(double fraction, double[] values) {
		int at = segment(fraction);
		double remainder = fraction * 4 - at;
		double soft = remainder * remainder * (3 - 2 * remainder);
		return values[at] + (values[at + 1] - values[at]) * soft;
	}

}
