/**
 * The files of the product that browsers store: style sheet, scripts, font and icons,
 * each with a fingerprint in its address, and bodies that are compressed once.
 */
@NullMarked
@ApplicationModule(displayName = "style sheet, scripts and icons", allowedDependencies = {})
package app.lissom.assets;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
