package app.lissom.kernel;

import org.jspecify.annotations.Nullable;

/** Thrown for an invalid field of an imported item. */
public class InvalidFieldException extends IllegalArgumentException {

	private final @Nullable String name;

	/**
	 * Names the field.
	 * @param name null when it is the item as a whole
	 */
	public InvalidFieldException(@Nullable String name) {
		super("Invalid " + ((name != null) ? name : "item"));
		this.name = name;
	}

	/** Returns the name of the field; null when it is the item as a whole. */
	public @Nullable String name() {
		return this.name;
	}

}
