package app.lissom.security;

import java.time.OffsetDateTime;

import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Identifies an active session of an account. It is the {@code details} object of the
 * authentication.
 *
 * @param token the value of its cookie
 * @param remembered whether the person asked to stay signed in on this device
 * @param seenAt about when the last request came, to some minutes
 * @param provedAt when the person last proved who they are
 * @param owner what {@link SessionOwnerReader} read when the request came; null when the
 * session began with this request
 */
public record AccountSession(String token, AccountId account, boolean remembered, OffsetDateTime createdAt,
		OffsetDateTime seenAt, OffsetDateTime provedAt, @Nullable Object owner) {
}
