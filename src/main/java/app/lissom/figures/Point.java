package app.lissom.figures;

/**
 * A point in the room that figures move in, or a way to go there. One unit is one pixel
 * of the picture.
 *
 * @param x to the right
 * @param y up; the floor is at 0
 * @param z towards the viewer
 */
record Point(double x, double y, double z) {

	Point plus(Point way) {
		return new Point(this.x + way.x, this.y + way.y, this.z + way.z);
	}

	Point minus(Point other) {
		return new Point(this.x - other.x, this.y - other.y, this.z - other.z);
	}

	Point times(double factor) {
		return new Point(this.x * factor, this.y * factor, this.z * factor);
	}

	double dot(Point other) {
		return this.x * other.x + this.y * other.y + this.z * other.z;
	}

	double length() {
		return Math.sqrt(dot(this));
	}

	double distance(Point other) {
		return minus(other).length();
	}

	/** This way, one unit long; none when there is no way to go. */
	Point unit() {
		double length = length();
		return (length > 1e-9) ? times(1 / length) : this;
	}

	/** What is left of this way once all that goes along the axis is taken off. */
	Point across(Point axis) {
		return minus(axis.times(dot(axis)));
	}

	/** The point on the straight line to the other one: 0 is here, 1 is there. */
	Point towards(Point other, double share) {
		return plus(other.minus(this).times(share));
	}

	/**
	 * A way given by angles.
	 * @param angle in the picture, in degrees: 0 is right, 90 is up
	 * @param out of the picture, in degrees, towards the viewer
	 * @param length how far
	 */
	static Point polar(double angle, double out, double length) {
		double flat = length * Math.cos(Math.toRadians(out));
		return new Point(flat * Math.cos(Math.toRadians(angle)), flat * Math.sin(Math.toRadians(angle)),
				length * Math.sin(Math.toRadians(out)));
	}

}
