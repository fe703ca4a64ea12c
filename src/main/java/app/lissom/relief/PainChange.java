package app.lissom.relief;

/** What a difference in pain comes to. */
public enum PainChange {

	/** Too little is noted to say anything. */
	TOO_FEW,

	LOWER, A_LITTLE_LOWER, SAME, A_LITTLE_HIGHER, HIGHER;

	/** A smaller one matters little (Farrar et al., Pain 2001;94:149). */
	private static final double MATTERS = 2;

	/** What a difference in points means; less than zero is less pain. */
	public static PainChange of(double points) {
		if (points == 0) {
			return SAME;
		}
		boolean little = Math.abs(points) < MATTERS;
		return (points < 0) ? (little ? A_LITTLE_LOWER : LOWER) : (little ? A_LITTLE_HIGHER : HIGHER);
	}

}
