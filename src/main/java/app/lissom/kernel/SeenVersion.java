package app.lissom.kernel;

import java.util.UUID;

/**
 * Identifies the version of a record that the person saw, as a form carries it:
 * {@code id~version}.
 *
 * @param id its id
 * @param version how often it had been changed
 */
public record SeenVersion(UUID id, long version) {

	/**
	 * Reads what a form carries. Spring's conversion finds it by its name.
	 * @throws IllegalArgumentException if it is not of the form {@code id~version}
	 */
	public static SeenVersion valueOf(String text) {
		String[] parts = text.split("~", 2);
		if (parts.length != 2) {
			throw new IllegalArgumentException("Not a seen version");
		}
		return new SeenVersion(UUID.fromString(parts[0]), Long.parseLong(parts[1]));
	}

	@Override
	public String toString() {
		return this.id + "~" + this.version;
	}

}
