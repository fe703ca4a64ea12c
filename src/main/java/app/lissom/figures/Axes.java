package app.lissom.figures;

/**
 * How a part of the body is turned.
 *
 * @param up along the spine, towards the head
 * @param front where belly or face look to
 * @param left to the left hand of the person
 */
record Axes(Point up, Point front, Point left) {

	/**
	 * A body in the picture.
	 * @param lean where the head is, in degrees: 90 stands up and looks right, 180 lies
	 * on the back
	 * @param roll how far it then turns about its spine to its left, in degrees
	 */
	static Axes of(double lean, double roll) {
		double cos = Math.cos(Math.toRadians(lean));
		double sin = Math.sin(Math.toRadians(lean));
		return new Axes(new Point(cos, sin, 0), new Point(sin, -cos, 0), new Point(0, 0, -1)).turned(roll);
	}

	/** Bowed forward by so many degrees. */
	Axes bowed(double degrees) {
		return new Axes(rotated(this.up, this.front, degrees), rotated(this.front, this.up, -degrees), this.left);
	}

	/** Bent to the left side by so many degrees. */
	Axes bent(double degrees) {
		return new Axes(rotated(this.up, this.left, degrees), this.front, rotated(this.left, this.up, -degrees));
	}

	/** Turned to the left by so many degrees. */
	Axes turned(double degrees) {
		return new Axes(this.up, rotated(this.front, this.left, degrees), rotated(this.left, this.front, -degrees));
	}

	Axes towards(Axes other, double share) {
		return new Axes(this.up.towards(other.up, share).unit(), this.front.towards(other.front, share).unit(),
				this.left.towards(other.left, share).unit());
	}

	private static Point rotated(Point from, Point to, double degrees) {
		return from.times(Math.cos(Math.toRadians(degrees))).plus(to.times(Math.sin(Math.toRadians(degrees))));
	}

}
