/**
 * Who else may look: the one-page report, and links that show it, and no more than it, to
 * others for a while.
 */
@NullMarked
@ApplicationModule(displayName = "report and share links", allowedDependencies = { "page", "kernel", "security",
		"account", "guide", "exercises", "diary", "totals", "relief", "routine", "progress" })
package app.lissom.sharing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
