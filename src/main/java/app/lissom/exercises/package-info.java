/**
 * The exercises to choose from: those of the guide, and custom ones that a therapist
 * prescribed. Exercises that were done are logged in the diary.
 */
@NullMarked
@ApplicationModule(displayName = "custom exercises",
		allowedDependencies = { "page", "kernel", "security", "account", "guide" })
package app.lissom.exercises;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
