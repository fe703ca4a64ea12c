/**
 * Taking it with you: everything of an account as one file. Nobody knows it.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "page", "account", "guide", "diary", "relief", "routine", "reminders", "sharing" })
package app.lissom.takeout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
