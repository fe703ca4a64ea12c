package app.lissom.page;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognizes failures of the database itself: it is unreachable, its disk is full, or all
 * connections are in use. The same request can succeed later.
 */
final class DatabaseOutage {

	/**
	 * SQL states for a broken connection, missing resources, a shutdown and a failed
	 * system call, and H2's for a failed disk and a database that it closed for that.
	 */
	private static final Pattern STATES = Pattern.compile("08...|53...|57P..|58...|90028|90031|90067|90098");

	private DatabaseOutage() {
	}

	/** Returns a description without anything that people typed. */
	static Optional<String> find(Throwable failure) {
		return causes(failure).filter(SQLException.class::isInstance)
			.map(SQLException.class::cast)
			.filter(DatabaseOutage::isOutage)
			.map((cause) -> cause.getClass().getName() + ", state " + cause.getSQLState())
			.findFirst();
	}

	private static boolean isOutage(SQLException cause) {
		return cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException
				|| (cause.getSQLState() != null && STATES.matcher(cause.getSQLState()).matches())
				|| causes(cause).anyMatch(IOException.class::isInstance);
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause).limit(20);
	}

}
