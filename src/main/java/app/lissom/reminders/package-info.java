/**
 * Being nudged: reminders, what is due now, and the calendar feed. It never says how
 * somebody is; it only asks the diary whether something is logged.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "page", "kernel", "security", "account", "diary" })
package app.lissom.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
