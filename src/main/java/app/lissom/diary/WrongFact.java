package app.lissom.diary;

import org.jspecify.annotations.Nullable;

/** A file tells something that cannot be so; nothing of it was kept. */
public class WrongFact extends RuntimeException {

	private final @Nullable String name;

	public WrongFact(@Nullable String name) {
		super("A fact cannot be so", null, false, false);
		this.name = name;
	}

	/** The name of the fact; null when it is several that do not go together. */
	public @Nullable String name() {
		return this.name;
	}

}
