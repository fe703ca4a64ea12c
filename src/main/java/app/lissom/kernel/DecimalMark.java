package app.lissom.kernel;

/** Lists the marks between whole numbers and decimals. */
public enum DecimalMark {

	/** 1,250.5. */
	POINT,

	/** 1.250,5. */
	COMMA

}
