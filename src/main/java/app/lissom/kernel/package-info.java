/**
 * Holds values and mechanisms that every room with private data shares: ids, the pain
 * level, moments, notes, retrying transactions. Its only page asks which of two versions
 * is right; it has no tables.
 */
@NullMarked
@ApplicationModule(displayName = "values and mechanisms that all share", allowedDependencies = { "page" })
package app.lissom.kernel;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
