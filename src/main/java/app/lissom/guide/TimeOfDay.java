package app.lissom.guide;

import java.util.Locale;

/**
 * Says when an exercise fits into a day. The morning is light on bending: avoiding it in
 * the first hour cut pain in a small trial (Snook et al., Spine 1998;23:2601).
 */
public enum TimeOfDay {

	MORNING, DAY, BEDTIME;

	/** Returns the key of its text in the message bundle. */
	public String key() {
		return "guide.moment." + name().toLowerCase(Locale.ROOT);
	}

}
