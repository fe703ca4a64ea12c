package app.lissom.guide;

import java.util.Locale;

/** Grades how well research backs a claim. The texts are in the message bundle. */
public enum Strength {

	/** Several good trials agree. */
	STRONG,

	/** Good trials point this way. */
	MODERATE,

	/** Few or small trials. */
	WEAK,

	/** In use, but without a good trial. */
	TRADITION;

	/** Returns the key of its text in the message bundle. */
	public String key() {
		return "guide.strength." + name().toLowerCase(Locale.ROOT);
	}

}
