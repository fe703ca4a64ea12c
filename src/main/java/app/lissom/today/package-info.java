/**
 * Shows the start page, to visitors and to signed-in people. It renders the cards that
 * other modules contribute through its interfaces, and depends on none of these modules.
 */
@NullMarked
@ApplicationModule(displayName = "the start page", allowedDependencies = { "page", "kernel", "security", "account" })
package app.lissom.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
