package app.lissom.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * The joints of a body in a pose. It is a grown-up person, about 275 units tall, with the
 * proportions of an average body.
 */
class Body {

	/** From the hips to the neck. */
	private static final double[] SPINE = { 25, 25, 25, 14 };

	private static final double HIP = 11;

	private static final double SHOULDER = 24;

	private static final double NECK = 21;

	private final List<Axes> axes = new ArrayList<>();

	private final List<Point> spine = new ArrayList<>();

	private final Axes headAxes;

	private final Point head;

	private final Limb leftArm;

	private final Limb rightArm;

	private final Limb leftLeg;

	private final Limb rightLeg;

	Body(Pose pose) {
		Axes now = Axes.of(pose.number("lean", 90), pose.number("roll", 0));
		Point point = pelvis(pose, now);
		this.axes.add(now);
		this.spine.add(point);
		double[] bows = pose.all("spine", 0, 0, 0, 0);
		double[] bends = pose.all("side", 0, 0, 0, 0);
		for (int i = 0; i < SPINE.length; i++) {
			now = now.bowed(bows[i]).bent(bends[i]);
			point = point.plus(now.up().times(SPINE[i]));
			this.axes.add(now);
			this.spine.add(point);
		}
		this.headAxes = now.bowed(pose.number("nod", 0)).bent(pose.number("tip", 0)).turned(pose.number("look", 0));
		this.head = point.plus(this.headAxes.up().times(NECK)).plus(this.headAxes.front().times(3));
		this.leftArm = arm(pose, "left", 1);
		this.rightArm = arm(pose, "right", -1);
		this.leftLeg = leg(pose, "left", 1);
		this.rightLeg = leg(pose, "right", -1);
	}

	/** A body that kneels is held up by a knee: the hip is a thigh's length from it. */
	private static Point pelvis(Pose pose, Axes axes) {
		for (String side : new String[] { "left", "right" }) {
			if (pose.has(side + "-kneel")) {
				double[] numbers = pose.all(side + "-kneel");
				Point hip = pose.point(side + "-kneel", 0).plus(Point.polar(numbers[3], numbers[4], Limb.THIGH));
				return hip.minus(axes.left().times(side.equals("left") ? HIP : -HIP));
			}
		}
		return pose.point("pelvis", 0);
	}

	private Limb arm(Pose pose, String side, int to) {
		Axes chest = this.axes.get(3);
		double[] reach = pose.all(side + "-shoulder", 0, 0);
		Point shoulder = this.spine.get(3)
			.plus(chest.left().times((SHOULDER - reach[1]) * to))
			.plus(chest.front().times(reach[0]));
		Point elbow = pose.way(side + "-elbow", chest.front().times(-1));
		return Limb.arm(shoulder, target(pose, side + "-hand", side + "-arm", shoulder), elbow,
				pose.way(side + "-fingers", new Point(0, 0, 0)));
	}

	private Limb leg(Pose pose, String side, int to) {
		Axes pelvis = this.axes.get(0);
		Point hip = this.spine.get(0).plus(pelvis.left().times(HIP * to));
		Point knee = pose.has(side + "-kneel") ? pose.point(side + "-kneel", 0).minus(hip)
				: pose.way(side + "-knee", pelvis.front());
		return Limb.leg(hip, target(pose, side + "-foot", side + "-leg", hip), knee,
				pose.way(side + "-toes", new Point(1, 0, 0)));
	}

	private static Point target(Pose pose, String place, String way, Point root) {
		if (pose.has(way)) {
			Point polar = pose.point(way, 0);
			return root.plus(Point.polar(polar.x(), polar.y(), polar.z()));
		}
		return pose.point(place, 0);
	}

	/** From the hips up to the neck, five points. */
	List<Point> spine() {
		return this.spine;
	}

	/** How the body is turned at each of the points of the spine. */
	List<Axes> axes() {
		return this.axes;
	}

	Point neck() {
		return this.spine.get(4);
	}

	/** The middle of the bottom. */
	Point seat() {
		return this.spine.get(0).minus(this.axes.get(0).front().times(3));
	}

	Point head() {
		return this.head;
	}

	Axes headAxes() {
		return this.headAxes;
	}

	Limb leftArm() {
		return this.leftArm;
	}

	Limb rightArm() {
		return this.rightArm;
	}

	Limb leftLeg() {
		return this.leftLeg;
	}

	Limb rightLeg() {
		return this.rightLeg;
	}

}
