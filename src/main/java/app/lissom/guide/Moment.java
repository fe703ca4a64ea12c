package app.lissom.guide;

/**
 * When an exercise fits into a day. The morning is light on bending: avoiding it in the
 * first hour cut pain in a small trial (Snook et al., Spine 1998;23:2601).
 */
public enum Moment {

	MORNING, DAY, BEDTIME

}
