/**
 * Sends notices to where a person wants them: to their devices by web push, or to an
 * address of theirs. It knows nothing of what they are about.
 */
@NullMarked
@ApplicationModule(displayName = "notices to devices and addresses",
		allowedDependencies = { "page", "kernel", "security", "account" })
package app.lissom.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
