/**
 * Adds up the diary's entries by days, weeks and months, in the transaction that changes
 * them. The diary does not depend on it.
 */
@NullMarked
@ApplicationModule(displayName = "sums by day, week and month",
		allowedDependencies = { "kernel", "account", "exercises", "diary" })
package app.lissom.totals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
