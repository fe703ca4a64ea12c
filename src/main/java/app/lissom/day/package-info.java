/** The pages of a day: its log, its week, and the cards for logging. */
@NullMarked
@ApplicationModule(displayName = "pages of a day",
		allowedDependencies = { "page", "kernel", "security", "account", "today", "exercises", "diary" })
package app.lissom.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
