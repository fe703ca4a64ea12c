package app.lissom.account;

/** Lists the units in which a person reads and types amounts of water. */
public enum WaterUnit {

	/** Millilitres. */
	ML(1),

	/** US fluid ounces. */
	FL_OZ(29.5735);

	private final double millilitres;

	WaterUnit(double millilitres) {
		this.millilitres = millilitres;
	}

	/** Converts an amount to millilitres, rounded; what is too large to the largest. */
	public int toMillilitres(int amount) {
		return (int) Math.floor(amount * this.millilitres + 0.5);
	}

	/** Converts millilitres to this unit, rounded to a whole number. */
	public int fromMillilitres(int millilitres) {
		return (int) Math.round(millilitres / this.millilitres);
	}

}
