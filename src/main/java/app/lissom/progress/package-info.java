/**
 * What it adds up to: what works for somebody, as their own diary tells it. It claims no
 * causes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "page", "kernel", "security", "account", "guide", "diary", "totals",
		"relief", "routine" })
package app.lissom.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
