/**
 * Decides from answers what is safe: the rules, the outcomes they lead to, how long ice
 * and heat may stay on, and when the warning signs are asked again. It has no pages.
 */
@NullMarked
@ApplicationModule(displayName = "what is safe", allowedDependencies = { "page", "kernel", "guide", "diary" })
package app.lissom.safety;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
