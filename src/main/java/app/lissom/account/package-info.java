/**
 * Manages accounts: sign-up, sign-in, recovery, settings and deletion. It does not know
 * what people write.
 */
@NullMarked
@ApplicationModule(displayName = "people and their settings",
		allowedDependencies = { "page", "kernel", "security", "passkeys" })
package app.lissom.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
