package app.lissom.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

/**
 * Confirms on a page what was saved, next to the button that saved it. It is read from
 * the database on each request, so it never claims more than is stored.
 *
 * @param place where on the page it is shown
 * @param fragment the fragment that shows it, such as {@code day/_saved :: entries}
 * @param saved what the fragment shows
 */
public record SavedMessage(String place, String fragment, Object saved) {

	/** The variable of a page that holds it, if something was saved. */
	public static final String VARIABLE = "savedMessage";

	/** The place at the top of a page. */
	public static final String PAGE = "page";

	/** Confirms it with a single message. */
	public static SavedMessage of(String place, String key, Object... arguments) {
		return new SavedMessage(place, "fragments/saved-message :: text", new Text(key, arguments));
	}

	/**
	 * Confirms that a value was saved, unless it has been changed since.
	 * @param what what the value is about, as in {@link #idOf}
	 * @param value the value that is stored
	 */
	public static Optional<SavedMessage> ofValue(String place, Set<UUID> ids, String what, @Nullable Object value,
			String key, Object... arguments) {
		return ids.contains(idOf(what, value)) ? Optional.of(of(place, key, arguments)) : Optional.empty();
	}

	/**
	 * Returns the id of a value that has none of its own.
	 * @param value a value whose {@code toString} tells it apart, such as a record of
	 * such values
	 */
	public static UUID idOf(String what, @Nullable Object value) {
		return SeenVersion.ofValue(List.of(what, String.valueOf(value))).id();
	}

	/**
	 * A message.
	 *
	 * @param key its key
	 */
	public record Text(String key, Object... arguments) {

	}

}
