package app.lissom.relief;

import app.lissom.kernel.PainChange.Direction;

/**
 * Says between which changes the middle half of a sample lies.
 *
 * @param low the lower quartile, in points; less than zero is less pain
 * @param high the upper quartile
 */
public record Spread(double low, double high) {

	/** Returns the end of the message key of its sentence. */
	public String key() {
		if (this.low == this.high) {
			return (this.low == 0) ? ".none" : ".one";
		}
		return (this.high < 0) ? ".LOWER" : (this.low > 0) ? ".HIGHER" : "";
	}

	public Direction least() {
		return Direction.of(this.low);
	}

	public Direction most() {
		return Direction.of(this.high);
	}

	public double leastPoints() {
		return Math.abs(this.low);
	}

	public double mostPoints() {
		return Math.abs(this.high);
	}

}
