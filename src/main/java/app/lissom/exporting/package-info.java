/**
 * Exports everything of an account: JSON, CSV tables and FHIR in one ZIP. No other room
 * knows it.
 */
@NullMarked
@ApplicationModule(displayName = "everything as one file",
		allowedDependencies = { "page", "kernel", "security", "account", "guide", "exercises", "diary" })
package app.lissom.exporting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
