/** What happened: the entries of a person's days. It gives no advice. */
@NullMarked
@ApplicationModule(displayName = "entries of a day",
		allowedDependencies = { "page", "kernel", "security", "account", "today", "guide", "exercises" })
package app.lissom.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
