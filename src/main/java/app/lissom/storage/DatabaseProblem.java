package app.lissom.storage;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** Explains in words why a connection to a database failed. */
public final class DatabaseProblem {

	private DatabaseProblem() {
	}

	/**
	 * Returns what the database does, such as "cannot be reached"; null if it does
	 * answer.
	 */
	public static @Nullable String find(SQLException failure) {
		String state = String.valueOf(failure.getSQLState());
		return switch (state.substring(0, Math.min(2, state.length()))) {
			case "08" -> "cannot be reached";
			case "28" -> "refuses the user name or the password";
			case "3D" -> "does not exist";
			case "53", "57" -> "accepts no connection right now";
			default -> null;
		};
	}

}
