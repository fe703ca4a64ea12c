package app.lissom.account;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import app.lissom.kernel.AccountId;

/**
 * Names accounts to the outbox of a browser, in which entries wait that were written
 * without network.
 *
 * @param account the mark of whose entries may be sent now
 * @param token the CSRF token to send them with
 */
public record OfflineAccount(String account, String token) {

	/** Returns a mark that is always the same for an account, and says nothing of it. */
	public static String markOf(AccountId account) {
		return UUID.nameUUIDFromBytes(("outbox of " + account).getBytes(StandardCharsets.UTF_8)).toString();
	}

}
