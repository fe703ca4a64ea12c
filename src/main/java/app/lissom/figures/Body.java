package app.lissom.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds the joints of a body in a pose. It is an adult, about 275 units tall, of average
 * proportions.
 *
 * @param spine from the hips up to the neck, five points
 * @param orientations how the body is turned at each of these points
 */
record Body(List<Point> spine, List<Orientation> orientations, Point head, Orientation headOrientation, Limb leftArm,
		Limb rightArm, Limb leftLeg, Limb rightLeg) {

	/** The lengths of the parts of the spine, from the hips to the neck. */
	private static final double[] SPINE = { 25, 25, 25, 14 };

	private static final double HIP = 11;

	private static final double SHOULDER = 24;

	private static final double NECK = 21;

	/** Computes the joints from the numbers of a pose. */
	static Body of(Pose pose) {
		Orientation orientation = Orientation.of(pose.number("lean", 90), pose.number("roll", 0));
		Point point = pelvis(pose, orientation);
		List<Orientation> orientations = new ArrayList<>(List.of(orientation));
		List<Point> spine = new ArrayList<>(List.of(point));
		double[] forward = pose.all("spine", 0, 0, 0, 0);
		double[] left = pose.all("side", 0, 0, 0, 0);
		for (int i = 0; i < SPINE.length; i++) {
			orientation = orientation.bentForward(forward[i]).bentLeft(left[i]);
			point = point.plus(orientation.up().times(SPINE[i]));
			orientations.add(orientation);
			spine.add(point);
		}
		Orientation head = orientation.bentForward(pose.number("nod", 0))
			.bentLeft(pose.number("tip", 0))
			.turnedLeft(pose.number("look", 0));
		Orientation chest = orientations.get(3);
		Orientation pelvis = orientations.get(0);
		return new Body(spine, orientations, point.plus(head.up().times(NECK)).plus(head.front().times(3)), head,
				arm(pose, "left", spine.get(3), chest, 1), arm(pose, "right", spine.get(3), chest, -1),
				leg(pose, "left", spine.get(0), pelvis, 1), leg(pose, "right", spine.get(0), pelvis, -1));
	}

	/** Finds the hips: of a body that kneels they are a thigh's length from the knee. */
	private static Point pelvis(Pose pose, Orientation orientation) {
		for (String side : List.of("left", "right")) {
			if (pose.has(side + "-kneel")) {
				double[] numbers = pose.all(side + "-kneel");
				Point hip = pose.point(side + "-kneel", 0).plus(Point.polar(numbers[3], numbers[4], Limb.THIGH));
				return hip.minus(orientation.left().times(side.equals("left") ? HIP : -HIP));
			}
		}
		return pose.point("pelvis", 0);
	}

	private static Limb arm(Pose pose, String side, Point spine, Orientation chest, int sign) {
		double[] reach = pose.all(side + "-shoulder", 0, 0);
		Point shoulder = spine.plus(chest.left().times((SHOULDER - reach[1]) * sign))
			.plus(chest.front().times(reach[0]));
		Point elbow = pose.direction(side + "-elbow", chest.front().times(-1));
		return Limb.arm(shoulder, target(pose, side + "-hand", side + "-arm", shoulder), elbow,
				pose.direction(side + "-fingers", new Point(0, 0, 0)));
	}

	private static Limb leg(Pose pose, String side, Point spine, Orientation pelvis, int sign) {
		Point hip = spine.plus(pelvis.left().times(HIP * sign));
		Point knee = pose.has(side + "-kneel") ? pose.point(side + "-kneel", 0).minus(hip)
				: pose.direction(side + "-knee", pelvis.front());
		return Limb.leg(hip, target(pose, side + "-foot", side + "-leg", hip), knee,
				pose.direction(side + "-toes", new Point(1, 0, 0)));
	}

	/** Returns where a limb ends: given as a place, or as angles and length. */
	private static Point target(Pose pose, String place, String polar, Point root) {
		if (pose.has(polar)) {
			Point angles = pose.point(polar, 0);
			return root.plus(Point.polar(angles.x(), angles.y(), angles.z()));
		}
		return pose.point(place, 0);
	}

	Point neck() {
		return this.spine.get(4);
	}

	/** Returns the middle of the bottom. */
	Point seat() {
		return this.spine.get(0).minus(this.orientations.get(0).front().times(3));
	}

}
