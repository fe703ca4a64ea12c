/**
 * Reminds people: due reminders, quiet hours and pauses, notifications, and the calendar
 * feed. It asks the diary whether an entry is logged, and discloses nothing about a
 * person's health.
 */
@NullMarked
@ApplicationModule(displayName = "what is due", allowedDependencies = { "page", "kernel", "security", "account",
		"today", "notifications", "exercises", "diary" })
package app.lissom.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
