package app.lissom.kernel;

/** Lists the orders of day, month and year in numeric dates. */
public enum DateOrder {

	/** 2026-11-22. */
	YMD,

	/** 22.11.2026. */
	DMY,

	/** 11/22/2026. */
	MDY

}
