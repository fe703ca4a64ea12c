package app.lissom.security;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import app.lissom.kernel.AccountId;

/** Tells on a page whose offline entries wait in the browser. */
public final class OutboxMark {

	private OutboxMark() {
	}

	/**
	 * Returns a mark that is always the same for an account, and reveals nothing about
	 * it.
	 */
	public static String of(AccountId account) {
		return UUID.nameUUIDFromBytes(("outbox of " + account).getBytes(StandardCharsets.UTF_8)).toString();
	}

}
