/**
 * Draws exercises, postures and ice or heat packs: poses become SVG pictures once, at
 * start.
 */
@NullMarked
@ApplicationModule(displayName = "drawing exercises", allowedDependencies = { "assets", "page", "content" })
package app.lissom.figures;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
