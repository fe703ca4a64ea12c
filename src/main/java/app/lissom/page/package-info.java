/**
 * The frame of every page: layout, markup of forms, languages, error pages. It has no
 * texts about backs, stores nothing and knows no person.
 */
@NullMarked
@ApplicationModule(displayName = "the frame of every page", allowedDependencies = { "assets" })
package app.lissom.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
