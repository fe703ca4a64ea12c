/**
 * What to do each day: the morning and the bedtime routine, playing them, days that stay
 * gentle, and the plan that adapts. What was done goes into the diary.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "page", "kernel", "security", "account", "content", "figures", "guide", "diary" })
package app.lissom.routine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
