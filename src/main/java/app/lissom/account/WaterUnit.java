package app.lissom.account;

/** The unit in which a person reads and types amounts of water. */
public enum WaterUnit {

	/** Millilitres. */
	ML,

	/** US fluid ounces, 29.5735 ml each. */
	FL_OZ

}
