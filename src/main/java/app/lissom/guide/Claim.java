package app.lissom.guide;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Holds a statement of the guide, with the strength of its evidence and at least one
 * source.
 *
 * @param differs one plain sentence where research and therapist do not agree
 */
public record Claim(String id, String text, Strength strength, List<Source> sources, @Nullable String differs) {

	/**
	 * Describes a source of claims.
	 *
	 * @param id its anchor on the page of all sources
	 * @param name who says it, in short: "Pengel and others, 2003"
	 * @param reference the full reference, as a library would ask for it
	 * @param language the tag of the language of the reference, or null when it is that
	 * of the guide
	 * @param link its address on the web, or null when it is not there
	 */
	public record Source(String id, String name, String reference, @Nullable String language, @Nullable String link) {

	}

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

}
