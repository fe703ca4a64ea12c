package app.lissom.figures;

/**
 * A point, or a vector, in the space in which figures move. One unit is one pixel of the
 * picture.
 *
 * @param x to the right
 * @param y up; the floor is at 0
 * @param z towards the viewer
 */
record Point(double x, double y, double z) {

	Point plus(Point vector) {
		return new Point(this.x + vector.x, this.y + vector.y, this.z + vector.z);
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

	/** Returns the vector of the same direction, one unit long; zero stays zero. */
	Point unit() {
		double length = length();
		return (length > 1e-9) ? times(1 / length) : this;
	}

	/** Returns the part of this vector that is at right angles to the axis. */
	Point perpendicularTo(Point axis) {
		return minus(axis.times(dot(axis)));
	}

	/** Returns the point on the line to the other one: 0 is here, 1 is there. */
	Point towards(Point other, double fraction) {
		return plus(other.minus(this).times(fraction));
	}

	/**
	 * Returns the vector with these angles.
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
