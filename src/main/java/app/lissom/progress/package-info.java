/**
 * Shows what the diary adds up to: charts, comparisons of periods, and what works. It
 * claims no causes.
 */
@NullMarked
@ApplicationModule(displayName = "charts and what works", allowedDependencies = { "page", "kernel", "security",
		"account", "today", "guide", "diary", "totals", "relief", "routine", "walking" })
package app.lissom.progress;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
