package app.lissom.kernel;

/** Grades a difference in pain. */
public enum PainChange {

	/** Too little is logged to compare. */
	TOO_FEW,

	LOWER, A_LITTLE_LOWER, SAME, A_LITTLE_HIGHER, HIGHER;

	/** The least clinically important difference (Farrar et al., Pain 2001;94:149). */
	private static final double IMPORTANT = 2;

	/** Grades a difference in points; less than zero is less pain. */
	public static PainChange of(double points) {
		if (points == 0) {
			return SAME;
		}
		boolean little = Math.abs(points) < IMPORTANT;
		return (points < 0) ? (little ? A_LITTLE_LOWER : LOWER) : (little ? A_LITTLE_HIGHER : HIGHER);
	}

	/** Lists where a difference leads, whatever its size. */
	public enum Direction {

		LOWER, SAME, HIGHER;

		/** Returns the direction of a difference in points. */
		public static Direction of(double points) {
			return (points < 0) ? LOWER : (points > 0) ? HIGHER : SAME;
		}

	}

}
