/**
 * Asks an identity provider who a person is (OpenID Connect), if one is configured, and
 * stores which account that person has. It knows accounts by their id only.
 */
@NullMarked
@ApplicationModule(displayName = "signing in elsewhere", allowedDependencies = { "page", "kernel", "security" })
package app.lissom.oidc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
