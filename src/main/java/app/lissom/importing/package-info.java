/**
 * Imports files: exports of Lissom and CSV tables from elsewhere, with a preview first
 * and a background job after it. No other module but the demo depends on it.
 */
@NullMarked
@ApplicationModule(displayName = "files coming in",
		allowedDependencies = { "page", "kernel", "security", "account", "guide", "exercises", "diary", "totals" })
package app.lissom.importing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
