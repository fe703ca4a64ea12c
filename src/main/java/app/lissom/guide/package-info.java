/**
 * Shows the guide: tips, exercises, evidence, warning signs. It stores nothing about
 * people.
 */
@NullMarked
@ApplicationModule(displayName = "what to read", allowedDependencies = { "page", "content", "figures" })
package app.lissom.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
