/**
 * Shows the start page, to visitors and to signed-in people. It draws the cards that
 * other rooms contribute and depends on none of these rooms. No room depends on it.
 */
@NullMarked
@ApplicationModule(displayName = "the start page", allowedDependencies = { "page", "kernel", "security", "account" })
package app.lissom.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
