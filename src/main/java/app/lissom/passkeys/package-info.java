/** Creates and verifies passkeys (WebAuthn). It knows accounts by their id only. */
@NullMarked
@ApplicationModule(displayName = "signing in without a password",
		allowedDependencies = { "page", "kernel", "security" })
package app.lissom.passkeys;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
