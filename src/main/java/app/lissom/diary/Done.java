package app.lissom.diary;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which exercise was done: one of the guide's or one of the person's own.
 *
 * @param slug the guide's name for it, or null
 * @param own the id of an own exercise, or null
 */
public record Done(@Nullable String slug, @Nullable UUID own) {

	private static final String OWN = "own:";

	public Done {
		if ((slug == null) == (own == null)) {
			throw new IllegalArgumentException("Either an exercise of the guide or an own one");
		}
	}

	/** Reads what {@link #value} wrote; null when it is neither. */
	public static @Nullable Done read(String value) {
		if (!value.startsWith(OWN)) {
			return value.isEmpty() ? null : ofGuide(value);
		}
		try {
			return own(UUID.fromString(value.substring(OWN.length())));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	public static Done ofGuide(String slug) {
		return new Done(slug, null);
	}

	public static Done own(UUID id) {
		return new Done(null, id);
	}

	/** What it is called in a form. */
	public String value() {
		return (this.own != null) ? OWN + this.own : String.valueOf(this.slug);
	}

}
