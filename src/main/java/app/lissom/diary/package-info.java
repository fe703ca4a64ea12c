/**
 * What happened: the entries of a person's days and their own exercises. It gives no
 * advice.
 */
@NullMarked
@ApplicationModule(displayName = "entries of a day",
		allowedDependencies = { "page", "kernel", "security", "account", "guide" })
package app.lissom.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
