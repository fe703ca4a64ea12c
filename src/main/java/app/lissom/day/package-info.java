/**
 * The pages of a day: what was logged on it, its week, and the cards that log it.
 */
@NullMarked
@ApplicationModule(displayName = "pages of a day",
		allowedDependencies = { "page", "kernel", "security", "account", "today", "exercises", "diary" })
package app.lissom.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
