package app.lissom.kernel;

import org.jspecify.annotations.Nullable;

/** A file tells something that cannot be so; nothing of it was kept. */
public class InvalidFactException extends RuntimeException {

	private final @Nullable String name;

	public InvalidFactException(@Nullable String name) {
		super("A fact cannot be so", null, false, false);
		this.name = name;
	}

	/** The name of the fact; null when it is several that do not go together. */
	public @Nullable String name() {
		return this.name;
	}

}
