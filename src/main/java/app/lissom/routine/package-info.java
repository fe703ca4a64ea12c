/**
 * Runs daily routines: the player, flare and rest days, and the plan that adapts. The
 * exercises are logged in the diary.
 */
@NullMarked
@ApplicationModule(displayName = "what to do each day", allowedDependencies = { "page", "kernel", "security", "account",
		"today", "content", "figures", "guide", "exercises", "diary" })
package app.lissom.routine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
