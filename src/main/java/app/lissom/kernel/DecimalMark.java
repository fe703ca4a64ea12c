package app.lissom.kernel;

/** Lists the decimal marks. */
public enum DecimalMark {

	/** 1,250.5. */
	POINT,

	/** 1.250,5. */
	COMMA

}
