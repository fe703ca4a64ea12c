package app.lissom.diary;

import java.util.UUID;

/**
 * A state of an entry that the person has seen, as a form carries it: {@code id~version}.
 *
 * @param id of the entry
 * @param version how often it had been changed
 */
record SeenVersion(UUID id, long version) {

	static SeenVersion of(Entry entry) {
		return new SeenVersion(entry.id(), entry.version());
	}

	/** Reads what a form carries; Spring finds it by its name. */
	public static SeenVersion valueOf(String text) {
		String[] parts = text.split("~", 2);
		if (parts.length != 2) {
			throw new IllegalArgumentException("Not the state of an entry");
		}
		return new SeenVersion(UUID.fromString(parts[0]), Long.parseLong(parts[1]));
	}

	@Override
	public String toString() {
		return this.id + "~" + this.version;
	}

}
