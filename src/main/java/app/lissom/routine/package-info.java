/**
 * Routines: what a person does each day, the player, flare and rest days, and the plan
 * that adapts. What was done is logged in the diary.
 */
@NullMarked
@ApplicationModule(displayName = "what to do each day", allowedDependencies = { "page", "kernel", "security", "account",
		"content", "figures", "guide", "exercises", "diary" })
package app.lissom.routine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
