/**
 * The frame of every page: layout, form markup, style sheet and script, error pages. It
 * has no texts about backs, stores nothing and knows no person.
 */
@NullMarked
@ApplicationModule(displayName = "the frame of every page", allowedDependencies = {})
package app.lissom.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
