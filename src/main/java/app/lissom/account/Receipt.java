package app.lissom.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

/**
 * Says on a page what was saved, at the place of the page where it was tapped. It is read
 * from what is stored each time that the page is drawn, so it never says more than that.
 *
 * @param place the place of the page
 * @param fragment the fragment that says it, such as {@code day/_saved :: entries}
 * @param saved what the fragment shows
 */
public record Receipt(String place, String fragment, Object saved) {

	/** The place at the top of a page. */
	public static final String PAGE = "page";

	/** Says it with one message. */
	public static Receipt of(String place, String key, Object... arguments) {
		return new Receipt(place, "fragments/receipt :: text", new Text(key, arguments));
	}

	/**
	 * Says that a value was saved, as long as it is not another one.
	 * @param what what the value is about, as in {@link #idOf}
	 * @param value the value that is stored
	 */
	public static Optional<Receipt> ofValue(String place, Set<UUID> ids, String what, @Nullable Object value,
			String key, Object... arguments) {
		return ids.contains(idOf(what, value)) ? Optional.of(of(place, key, arguments)) : Optional.empty();
	}

	/**
	 * Returns the id of a value that has none of its own.
	 * @param value a value that has a text of its own, such as a record of such
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
