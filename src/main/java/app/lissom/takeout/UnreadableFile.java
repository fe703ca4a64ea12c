package app.lissom.takeout;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** A file that cannot be read at all. */
class UnreadableFile extends RuntimeException {

	private final Trouble trouble;

	private final int line;

	UnreadableFile(Trouble trouble) {
		this(trouble, 0);
	}

	private UnreadableFile(Trouble trouble, int line) {
		super(trouble.name(), null, false, false);
		this.trouble = trouble;
		this.line = line;
	}

	/** What a failure of a reader means. */
	static UnreadableFile of(Exception failure) {
		return Stream.iterate((Throwable) failure, (cause) -> cause != null, Throwable::getCause)
			.filter(UnreadableFile.class::isInstance)
			.map(UnreadableFile.class::cast)
			.findFirst()
			.orElseGet(() -> new UnreadableFile(trouble(failure), lineOf(failure)));
	}

	private static Trouble trouble(Throwable failure) {
		if (failure instanceof CharacterCodingException) {
			return Trouble.LETTERS;
		}
		if (failure instanceof StreamConstraintsException) {
			return Trouble.DEEP;
		}
		if (failure instanceof JacksonException wrong && wrong.getOriginalMessage().startsWith("Duplicate")) {
			return Trouble.TWICE;
		}
		if (failure.getCause() instanceof IOException cause) {
			return trouble(cause);
		}
		return Trouble.BROKEN;
	}

	private static int lineOf(Exception failure) {
		boolean known = failure instanceof JacksonException wrong && wrong.getLocation() != null;
		return known ? Math.max(0, ((JacksonException) failure).getLocation().getLineNr()) : 0;
	}

	Trouble trouble() {
		return this.trouble;
	}

	/** The line in which it showed; 0 when it is not known. */
	int line() {
		return this.line;
	}

}
