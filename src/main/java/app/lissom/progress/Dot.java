package app.lissom.progress;

import java.util.List;

import app.lissom.page.Markup;

/**
 * Places a dot.
 *
 * @param x percent of the width, from the left
 * @param y percent of the height, from the top
 */
record Dot(double x, double y) {

	/** Places a dot in the middle of a bucket. */
	static Dot at(int bucket, int y, Series series) {
		return new Dot(Axis.percent(Axis.x(bucket), series.width()), Axis.percent(y, Axis.HEIGHT));
	}

	static Markup all(List<Dot> dots) {
		return (page) -> dots.forEach((dot) -> page.html("<circle class=\"chart-mean\" cx=\"")
			.number(dot.x)
			.html("%\" cy=\"")
			.number(dot.y)
			.html("%\"/>"));
	}

}
