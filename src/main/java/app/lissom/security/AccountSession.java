package app.lissom.security;

import java.time.OffsetDateTime;

import app.lissom.kernel.AccountId;

/**
 * Identifies an active session of an account.
 *
 * @param token the value of its cookie
 * @param remembered whether the person asked to stay signed in on this device
 * @param seenAt about when the last request came, to some minutes
 * @param provedAt when the person last proved who they are
 */
record AccountSession(String token, AccountId account, boolean remembered, OffsetDateTime createdAt,
		OffsetDateTime seenAt, OffsetDateTime provedAt) {
}
