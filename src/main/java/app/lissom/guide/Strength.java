package app.lissom.guide;

import java.util.Locale;

/** How well research backs a claim. The words are in the message bundle. */
public enum Strength {

	/** Several good trials agree. */
	STRONG,

	/** Good trials point this way. */
	MODERATE,

	/** Few or small trials. */
	WEAK,

	/** Practised, with no good trial. */
	TRADITION;

	/** The key of its word in the message bundle. */
	public String key() {
		return "guide.strength." + name().toLowerCase(Locale.ROOT);
	}

}
