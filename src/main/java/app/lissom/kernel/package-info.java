/**
 * Values and mechanisms that every module with private data shares: ids, the pain level,
 * moments, notes, retrying transactions, and the page that asks which of two versions is
 * right. It has no tables.
 */
@NullMarked
@ApplicationModule(displayName = "values and mechanisms that all share", allowedDependencies = { "page" })
package app.lissom.kernel;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
