/** Shares a one-page report, and nothing else, with others by links that expire. */
@NullMarked
@ApplicationModule(displayName = "report and share links",
		allowedDependencies = { "page", "kernel", "security", "passwords", "account", "today", "guide", "exercises",
				"diary", "totals", "relief", "routine", "walking", "progress" })
package app.lissom.sharing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
