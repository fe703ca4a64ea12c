package app.lissom.kernel;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Identifies the version of a record that the person saw, as a form carries it:
 * {@code id~version}.
 *
 * @param id its id
 * @param version how often it had been changed
 */
public record SeenVersion(UUID id, long version) {

	/**
	 * Parses the value of a form field. Spring's conversion finds this method by its
	 * name.
	 * @throws IllegalArgumentException if it is not of the form {@code id~version}
	 */
	public static SeenVersion valueOf(String text) {
		String[] parts = text.split("~", 2);
		if (parts.length != 2) {
			throw new IllegalArgumentException("Not a seen version");
		}
		return new SeenVersion(UUID.fromString(parts[0]), Long.parseLong(parts[1]));
	}

	/**
	 * Identifies a value by its content; null has an id, too.
	 * @param value a value that has a text of its own, such as a record of such
	 */
	public static SeenVersion ofValue(@Nullable Object value) {
		byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
		return new SeenVersion(UUID.nameUUIDFromBytes(text), 0);
	}

	@Override
	public String toString() {
		return this.id + "~" + this.version;
	}

}
