package app.lissom.page;

import java.util.Locale;

/** An enum constant that has a word of its own in addresses. */
public interface AddressWord {

	/** The name of the constant. */
	String name();

	/** The word: the name in lower case, with hyphens. */
	default String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
