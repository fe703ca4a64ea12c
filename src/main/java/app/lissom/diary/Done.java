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

	public Done {
		if ((slug == null) == (own == null)) {
			throw new IllegalArgumentException("Either an exercise of the guide or an own one");
		}
	}

	public static Done ofGuide(String slug) {
		return new Done(slug, null);
	}

	public static Done own(UUID id) {
		return new Done(null, id);
	}

}
