/**
 * Advises what to do right now: the symptom picker with a page for each outcome, and
 * timed sessions with ice and heat. The sessions are stored in the diary.
 */
@NullMarked
@ApplicationModule(displayName = "what to do right now",
		allowedDependencies = { "page", "kernel", "security", "account", "today", "guide", "diary", "safety" })
package app.lissom.relief;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
