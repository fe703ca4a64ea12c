package app.lissom.page;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells somebody whose account has another language than their browser which one is used,
 * in the language that they did not get. Choosing one of both ends it.
 *
 * @param other the language of the browser
 * @param words which language the account has
 * @param change the words of the button that changes it
 * @param keep the words of the button that does not, in the language of the account
 */
public record LanguageNotice(Locale other, String words, String change, String keep) {

	/** Writes the notices. */
	@Component
	public static class Writer {

		private final Languages languages;

		private final MessageSource messages;

		Writer(Languages languages, MessageSource messages) {
			this.languages = languages;
			this.messages = messages;
		}

		/**
		 * Returns the notice for a signed-in person, null if both languages are the same.
		 * @param used the language of the page
		 */
		public @Nullable LanguageNotice write(Locale used, HttpServletRequest request) {
			Locale other = this.languages.of(request);
			if (other.equals(used)) {
				return null;
			}
			return new LanguageNotice(other, message("page.language.account", other, used),
					message("page.language.change", other, other), message("page.language.keep", used, used));
		}

		private String message(String key, Locale written, Locale named) {
			String name = Locale.forLanguageTag(named.getLanguage()).getDisplayLanguage(written);
			return this.messages.getMessage(key, new Object[] { name }, written);
		}

	}

}
