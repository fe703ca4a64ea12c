package app.lissom.figures;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Projects 3D space onto the picture, as seen from the viewer's position. There is no
 * perspective: what is far away is as large as what is near.
 *
 * @param yaw how far to the right of the figure, in degrees
 * @param pitch how far above it, in degrees
 */
record Camera(double yaw, double pitch) {

	@JsonCreator
	static Camera of(String text) {
		double[] numbers = Pose.numbers(text);
		return new Camera(numbers[0], numbers[1]);
	}

	/** Returns the point in the picture: x to the right, y down, z to the viewer. */
	Point picture(Point point) {
		double cos = Math.cos(Math.toRadians(this.yaw));
		double sin = Math.sin(Math.toRadians(this.yaw));
		double x = point.x() * cos - point.z() * sin;
		double near = point.x() * sin + point.z() * cos;
		double up = Math.cos(Math.toRadians(this.pitch));
		double over = Math.sin(Math.toRadians(this.pitch));
		return new Point(x, near * over - point.y() * up, near * up + point.y() * over);
	}

	/** Returns the point or direction in the picture, with no depth. */
	Point flat(Point point) {
		Point picture = picture(point);
		return new Point(picture.x(), picture.y(), 0);
	}

}
