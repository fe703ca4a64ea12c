/**
 * Lets people sign up and in, and back in when they have lost their password: passwords,
 * passkeys, recovery codes, links, devices, and re-authentication before the most
 * sensitive actions.
 */
@NullMarked
@ApplicationModule(displayName = "signing up and in",
		allowedDependencies = { "page", "kernel", "security", "passwords", "passkeys", "oidc", "account", "mail" })
package app.lissom.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
