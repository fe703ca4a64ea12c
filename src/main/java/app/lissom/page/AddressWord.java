package app.lissom.page;

import java.util.Locale;

/** Gives an enum constant its own word in URLs. */
public interface AddressWord {

	/** Returns the name of the constant. */
	String name();

	/** Returns the word: the name in lower case, with hyphens. */
	default String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
