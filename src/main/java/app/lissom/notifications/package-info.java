/**
 * Sends notifications to where a person wants them: to their devices by web push, or to a
 * URL of theirs. It does not know what they are about.
 */
@NullMarked
@ApplicationModule(displayName = "push and webhook notifications",
		allowedDependencies = { "page", "kernel", "security", "account" })
package app.lissom.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
