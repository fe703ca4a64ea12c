/**
 * Who else may look: the one-page report, and links that show it to others for a while.
 * It never shows more than that page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "page", "kernel", "security", "account", "guide", "diary", "totals",
		"relief", "routine", "progress" })
package app.lissom.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
