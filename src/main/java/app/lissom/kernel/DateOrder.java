package app.lissom.kernel;

/** Lists the orders in which days are written in numbers. */
public enum DateOrder {

	/** 2026-11-22. */
	YMD,

	/** 22.11.2026. */
	DMY,

	/** 11/22/2026. */
	MDY

}
