/**
 * Imports files: exports of this product and CSV tables from elsewhere, with a preview
 * first and a background job after it. No other room but the demo knows it.
 */
@NullMarked
@ApplicationModule(displayName = "files coming in",
		allowedDependencies = { "page", "kernel", "security", "account", "guide", "exercises", "diary", "totals" })
package app.lissom.importing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
