package app.lissom.importing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** A file that cannot be read at all. */
class UnreadableFileException extends RuntimeException {

	private final FileProblem trouble;

	private final int line;

	UnreadableFileException(FileProblem trouble) {
		this(trouble, 0);
	}

	private UnreadableFileException(FileProblem trouble, int line) {
		super(trouble.name(), null, false, false);
		this.trouble = trouble;
		this.line = line;
	}

	/** What a failure of a reader means. */
	static UnreadableFileException of(Exception failure) {
		return Stream.iterate((Throwable) failure, (cause) -> cause != null, Throwable::getCause)
			.filter(UnreadableFileException.class::isInstance)
			.map(UnreadableFileException.class::cast)
			.findFirst()
			.orElseGet(() -> new UnreadableFileException(trouble(failure), lineOf(failure)));
	}

	private static FileProblem trouble(Throwable failure) {
		if (failure instanceof CharacterCodingException) {
			return FileProblem.LETTERS;
		}
		if (failure instanceof StreamConstraintsException) {
			return FileProblem.DEEP;
		}
		if (failure instanceof JacksonException wrong && wrong.getOriginalMessage().startsWith("Duplicate")) {
			return FileProblem.TWICE;
		}
		if (failure.getCause() instanceof IOException cause) {
			return trouble(cause);
		}
		return FileProblem.BROKEN;
	}

	private static int lineOf(Exception failure) {
		boolean known = failure instanceof JacksonException wrong && wrong.getLocation() != null;
		return known ? Math.max(0, ((JacksonException) failure).getLocation().getLineNr()) : 0;
	}

	FileProblem trouble() {
		return this.trouble;
	}

	/** The line in which it showed; 0 when it is not known. */
	int line() {
		return this.line;
	}

}
