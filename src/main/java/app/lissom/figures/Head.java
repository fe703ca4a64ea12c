package app.lissom.figures;

import java.util.ArrayList;
import java.util.List;

/** Outlines the head and hair, seen from the side or the front, without a face. */
class Head {

	private static final double[][] PROFILE = { { 1, 18 }, { 10, 14.5 }, { 14, 7 }, { 14.2, 2 }, { 17, -3 },
			{ 13.6, -5.5 }, { 12, -14 }, { 4, -17 }, { -7, -12 }, { -14, -2 }, { -11, 12 } };

	private static final double[][] PROFILE_HAIR = { { 13.5, 9.5 }, { 9.5, 16.5 }, { 0, 19.5 }, { -10.5, 16 },
			{ -16.3, 6 }, { -16, -5 }, { -10.5, -13 }, { -5.5, -9 }, { -3, 0 }, { 2, 6.5 } };

	private static final double[][] FACE = { { 0, 18 }, { 10, 13.5 }, { 13.5, 2 }, { 10.5, -10.5 }, { 0, -17 },
			{ -10.5, -10.5 }, { -13.5, 2 }, { -10, 13.5 } };

	private static final double[][] FACE_HAIR = { { 14.6, -1 }, { 13.8, 9 }, { 8.5, 16.8 }, { 0, 19.5 }, { -8.5, 16.8 },
			{ -13.8, 9 }, { -14.6, -1 }, { -11.5, 6 }, { -4, 10.5 }, { 4, 11 }, { 11, 6 } };

	private static final double[][] PROFILE_KNOT = { { -12, 12 }, { -17, 18 }, { -24, 16 }, { -26, 9 }, { -21, 3 },
			{ -14, 5 } };

	private static final double[][] FACE_KNOT = { { 0, 15 }, { 8, 19 }, { 7, 26 }, { 0, 29 }, { -7, 26 }, { -8, 19 } };

	private final Point middle;

	private final Point up;

	private final Point aside;

	private final boolean fromTheSide;

	Head(Body body, Camera camera) {
		Orientation orientation = body.headOrientation();
		this.middle = camera.flat(body.head());
		this.up = camera.flat(orientation.up()).unit();
		Point front = camera.flat(orientation.front());
		this.fromTheSide = front.length() > 0.6;
		Point right = new Point(-this.up.y(), this.up.x(), 0);
		this.aside = right.times((this.fromTheSide && right.dot(front) < 0) ? -1 : 1);
	}

	String skin() {
		return outline(this.fromTheSide ? PROFILE : FACE);
	}

	String hair() {
		return outline(this.fromTheSide ? PROFILE_HAIR : FACE_HAIR);
	}

	String knot() {
		return outline(this.fromTheSide ? PROFILE_KNOT : FACE_KNOT);
	}

	private String outline(double[][] shape) {
		List<Point> points = new ArrayList<>();
		for (double[] at : shape) {
			points.add(this.middle.plus(this.aside.times(at[0])).plus(this.up.times(at[1])));
		}
		return SvgPath.smooth(points);
	}

}
