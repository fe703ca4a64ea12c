/**
 * Sends notifications to where a person wants them: to their devices by web push, or to a
 * URL of theirs. It does not know what they are about.
 */
@NullMarked
@ApplicationModule(displayName = "notices to devices and addresses",
		allowedDependencies = { "page", "kernel", "security", "account" })
package app.lissom.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
