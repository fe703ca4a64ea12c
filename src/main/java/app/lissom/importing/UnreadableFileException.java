package app.lissom.importing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Thrown when a file cannot be read at all. */
class UnreadableFileException extends RuntimeException {

	private final FileProblem problem;

	private final int line;

	UnreadableFileException(FileProblem problem) {
		this(problem, 0);
	}

	private UnreadableFileException(FileProblem problem, int line) {
		super(problem.name(), null, false, false);
		this.problem = problem;
		this.line = line;
	}

	/** Finds the problem behind the failure of a reader. */
	static UnreadableFileException of(Exception failure) {
		return Stream.iterate((Throwable) failure, (cause) -> cause != null, Throwable::getCause)
			.filter(UnreadableFileException.class::isInstance)
			.map(UnreadableFileException.class::cast)
			.findFirst()
			.orElseGet(() -> new UnreadableFileException(problem(failure), line(failure)));
	}

	private static FileProblem problem(Throwable failure) {
		if (failure instanceof CharacterCodingException) {
			return FileProblem.LETTERS;
		}
		if (failure instanceof StreamConstraintsException) {
			return FileProblem.DEEP;
		}
		if (failure instanceof JacksonException json && json.getOriginalMessage().startsWith("Duplicate")) {
			return FileProblem.TWICE;
		}
		if (failure.getCause() instanceof IOException cause) {
			return problem(cause);
		}
		return FileProblem.BROKEN;
	}

	private static int line(Exception failure) {
		return (failure instanceof JacksonException json && json.getLocation() != null)
				? Math.max(0, json.getLocation().getLineNr()) : 0;
	}

	FileProblem problem() {
		return this.problem;
	}

	/** Returns the line of the problem; 0 when it is not known. */
	int line() {
		return this.line;
	}

}
