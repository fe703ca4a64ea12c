/**
 * A made-up account to try the product with, where the settings ask for one. Nobody knows
 * this room.
 */
@NullMarked
@ApplicationModule(displayName = "a made-up year", allowedDependencies = { "account", "importing" })
package app.lissom.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
