package app.lissom.passkeys;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Describes a passkey to its owner.
 *
 * @param usedAt when it was last used to sign in or to confirm; null for never
 */
public record Passkey(UUID id, String name, Instant createdAt, @Nullable Instant usedAt) {

}
