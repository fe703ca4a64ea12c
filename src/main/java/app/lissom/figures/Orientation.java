package app.lissom.figures;

/**
 * Describes how a part of the body is turned, by three axes at right angles.
 *
 * @param up along the spine, towards the head
 * @param front where belly or face look to
 * @param left to the left hand of the person
 */
record Orientation(Point up, Point front, Point left) {

	/**
	 * Returns the orientation of a body in the picture.
	 * @param lean where the head is, in degrees: 90 is upright and looks right, 180 lies
	 * on the back
	 * @param roll how far it then turns about its spine to its left, in degrees
	 */
	static Orientation of(double lean, double roll) {
		double cos = Math.cos(Math.toRadians(lean));
		double sin = Math.sin(Math.toRadians(lean));
		return new Orientation(new Point(cos, sin, 0), new Point(sin, -cos, 0), new Point(0, 0, -1)).turnedLeft(roll);
	}

	/** Returns it bent forward by this many degrees. */
	Orientation bentForward(double degrees) {
		return new Orientation(rotated(this.up, this.front, degrees), rotated(this.front, this.up, -degrees),
				this.left);
	}

	/** Returns it bent to the left side by this many degrees. */
	Orientation bentLeft(double degrees) {
		return new Orientation(rotated(this.up, this.left, degrees), this.front, rotated(this.left, this.up, -degrees));
	}

	/** Returns it turned to the left by this many degrees. */
	Orientation turnedLeft(double degrees) {
		return new Orientation(this.up, rotated(this.front, this.left, degrees),
				rotated(this.left, this.front, -degrees));
	}

	Orientation towards(Orientation other, double fraction) {
		return new Orientation(this.up.towards(other.up, fraction).unit(),
				this.front.towards(other.front, fraction).unit(), this.left.towards(other.left, fraction).unit());
	}

	private static Point rotated(Point from, Point to, double degrees) {
		return from.times(Math.cos(Math.toRadians(degrees))).plus(to.times(Math.sin(Math.toRadians(degrees))));
	}

}
