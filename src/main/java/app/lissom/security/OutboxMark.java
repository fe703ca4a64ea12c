package app.lissom.security;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Tells on a page whose offline entries wait in the browser, and in a form whose it is.
 */
public final class OutboxMark {

	/** Fields that begin like this are of no value to anything but a browser. */
	private static final String FIELD = "_csrf-";

	private OutboxMark() {
	}

	/**
	 * Returns a mark that is always the same for an account, and reveals nothing about
	 * it.
	 */
	public static String of(AccountId account) {
		return UUID.nameUUIDFromBytes(("outbox of " + account).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/**
	 * Returns the name of an empty field for each form of an account. On the way back
	 * browsers fill in what was typed into a form with the same address and the same
	 * first fields, also for the person who has signed in since.
	 */
	static String fieldOf(AccountId account) {
		return FIELD + of(account);
	}

	/** Finds the mark in the names of the fields of a form; null in a visitor's. */
	static @Nullable String find(Collection<String> fields) {
		return fields.stream()
			.filter((name) -> name.startsWith(FIELD))
			.map((name) -> name.substring(FIELD.length()))
			.findFirst()
			.orElse(null);
	}

}
