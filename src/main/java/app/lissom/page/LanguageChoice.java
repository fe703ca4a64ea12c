package app.lissom.page;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Finds the language that a person has chosen. */
public interface LanguageChoice {

	/** Returns the language, or null for that of the browser. */
	@Nullable Locale language();

}
