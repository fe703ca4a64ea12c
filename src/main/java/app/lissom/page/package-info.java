/**
 * The frame around every page: layout, form markup, style sheet and script, error pages.
 * It has no words of its own about backs and stores nothing. It knows nobody.
 */
@NullMarked
@ApplicationModule(displayName = "the frame of every page", allowedDependencies = {})
package app.lissom.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
