/**
 * Reminders: what is due now, quiet hours and pauses, and the calendar feed. It asks the
 * diary whether something is logged, and never says how a person is.
 */
@NullMarked
@ApplicationModule(displayName = "what is due",
		allowedDependencies = { "page", "kernel", "security", "account", "exercises", "diary" })
package app.lissom.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
