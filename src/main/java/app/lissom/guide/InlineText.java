package app.lissom.guide;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that looks the same from end to end.
 *
 * @param text the words
 * @param style how they are set
 * @param href where they lead, if they are a link
 */
public record InlineText(String text, Style style, @Nullable String href) {

	boolean looksLike(InlineText other) {
		return this.style == other.style && Objects.equals(this.href, other.href);
	}

	/** How words are set. */
	public enum Style {

		PLAIN, EMPHASIS, STRONG

	}

}
