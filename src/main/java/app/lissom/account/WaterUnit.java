package app.lissom.account;

/** The unit in which a person reads and types amounts of water. */
public enum WaterUnit {

	/** Millilitres. */
	ML(1),

	/** US fluid ounces. */
	FL_OZ(29.5735);

	private final double millilitres;

	WaterUnit(double millilitres) {
		this.millilitres = millilitres;
	}

	/** What an amount in this unit is in millilitres, rounded. */
	public int toMillilitres(int amount) {
		return (int) Math.round(amount * this.millilitres);
	}

	/** What millilitres are in this unit, rounded to a whole number. */
	public int fromMillilitres(int millilitres) {
		return (int) Math.round(millilitres / this.millilitres);
	}

}
