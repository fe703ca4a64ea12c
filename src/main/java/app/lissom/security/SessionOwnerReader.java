package app.lissom.security;

import java.sql.ResultSet;
import java.sql.SQLException;

import app.lissom.kernel.AccountId;

/** Reads the owner of a session in the same SQL statement that finds the session. */
public interface SessionOwnerReader {

	/** Returns what is selected from the table account, which is called {@code owner}. */
	String columns();

	/**
	 * Reads it from a row with these columns.
	 * @param first the number of the first one
	 */
	Object read(AccountId account, ResultSet row, int first) throws SQLException;

}
