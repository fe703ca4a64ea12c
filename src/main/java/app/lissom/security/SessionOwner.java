package app.lissom.security;

import java.sql.ResultSet;
import java.sql.SQLException;

import app.lissom.kernel.AccountId;

/**
 * Reads who a session belongs to from the statement that finds the session, so that a
 * page needs no second one for it.
 */
public interface SessionOwner {

	/** What is selected from the table account, which is called {@code owner}. */
	String columns();

	/** Reads it from a row with these columns. */
	Object read(AccountId account, ResultSet row) throws SQLException;

}
