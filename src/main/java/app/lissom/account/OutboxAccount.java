package app.lissom.account;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import app.lissom.kernel.AccountId;

/**
 * Tells a browser's outbox whose offline entries it may send now.
 *
 * @param account the mark of the account whose entries may be sent
 * @param token the CSRF token to send them with
 */
record OutboxAccount(String account, String token) {

	/**
	 * Returns a mark that is always the same for an account, and reveals nothing about
	 * it.
	 */
	static String markOf(AccountId account) {
		return UUID.nameUUIDFromBytes(("outbox of " + account).getBytes(StandardCharsets.UTF_8)).toString();
	}

}
