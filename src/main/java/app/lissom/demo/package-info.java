/**
 * A made-up account to look around in, where the server is told to have one. Nobody knows
 * it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "importing" })
package app.lissom.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
