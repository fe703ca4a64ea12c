/**
 * Creates a made-up account to try the product with, if the settings ask for one. No
 * other module depends on it.
 */
@NullMarked
@ApplicationModule(displayName = "a made-up year", allowedDependencies = { "account", "signin", "importing", "kernel" })
package app.lissom.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
