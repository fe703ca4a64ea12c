package app.lissom.figures;

/**
 * Models an arm or a leg: two bones of constant length, with a hand or foot at the end.
 *
 * @param root shoulder or hip
 * @param joint elbow or knee
 * @param end wrist or ankle
 * @param back where the hand or the foot begins: wrist or heel
 * @param tip fingers or toes
 * @param reached whether the end is where it was meant to be
 */
record Limb(Point root, Point joint, Point end, Point back, Point tip, boolean reached) {

	static final double THIGH = 66;

	static final double SHANK = 64;

	static final double UPPER_ARM = 47;

	static final double FOREARM = 40;

	private static final double HAND = 18;

	private static final double FOOT = 23;

	private static final double HEEL = 8;

	/** From the ankle down to the middle of the heel, and of the toes. */
	private static final Point SOLE = new Point(4.5, 6.5, 0);

	static Limb arm(Point shoulder, Point wrist, Point elbow, Point fingers) {
		Limb arm = reach(shoulder, wrist, elbow, UPPER_ARM, FOREARM);
		Point direction = (fingers.length() > 0) ? fingers : arm.end.minus(arm.joint).unit();
		return new Limb(shoulder, arm.joint, arm.end, arm.end, arm.end.plus(direction.times(HAND)), arm.reached);
	}

	static Limb leg(Point hip, Point ankle, Point knee, Point toes) {
		Limb leg = reach(hip, ankle, knee, THIGH, SHANK);
		Point down = leg.end.minus(leg.joint).unit().perpendicularTo(toes);
		Point sole = (down.length() > 0.2) ? down.unit() : new Point(0, 0, 0);
		return new Limb(hip, leg.joint, leg.end, leg.end.minus(toes.times(HEEL)).plus(sole.times(SOLE.x())),
				leg.end.plus(toes.times(FOOT)).plus(sole.times(SOLE.y())), leg.reached);
	}

	/** Finds the joint in the middle; a target too far away is not reached. */
	private static Limb reach(Point root, Point target, Point bend, double upper, double lower) {
		double wanted = root.distance(target);
		double distance = Math.max(Math.abs(upper - lower) + 0.01, Math.min(wanted, upper + lower - 0.01));
		Point axis = target.minus(root).unit();
		double along = (upper * upper - lower * lower + distance * distance) / (2 * distance);
		double aside = Math.sqrt(Math.max(0, upper * upper - along * along));
		Point joint = root.plus(axis.times(along)).plus(bend.perpendicularTo(axis).unit().times(aside));
		Point end = root.plus(axis.times(distance));
		return new Limb(root, joint, end, end, end, Math.abs(wanted - distance) < 1);
	}

}
