/**
 * Exports all data of an account: JSON, CSV tables and FHIR in one ZIP file. No other
 * module depends on it.
 */
@NullMarked
@ApplicationModule(displayName = "everything as one file",
		allowedDependencies = { "page", "kernel", "security", "account", "guide", "exercises", "diary" })
package app.lissom.exporting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
