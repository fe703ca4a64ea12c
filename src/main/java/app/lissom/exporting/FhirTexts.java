package app.lissom.exporting;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * What a health record has no code for, in words.
 *
 * @param messages the words
 */
record FhirTexts(MessageSource messages) {

	/** What the choice is called; null when there is none. */
	@Nullable String choice(String words, @Nullable Enum<?> choice) {
		return (choice != null) ? say(words + choice, "") : null;
	}

	/** A sentence with something in it; null when there is nothing to say. */
	@Nullable String say(String key, @Nullable Object something) {
		return (something != null) ? this.messages.getMessage(key, new Object[] { something }, Locale.ENGLISH) : null;
	}

}
