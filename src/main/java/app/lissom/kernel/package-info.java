/**
 * Holds values and mechanisms that every room with private data shares: ids, the pain
 * level, moments, notes, retrying transactions. It has no pages and no tables.
 */
@NullMarked
@ApplicationModule(displayName = "values and mechanisms that all share", allowedDependencies = { "page" })
package app.lissom.kernel;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
