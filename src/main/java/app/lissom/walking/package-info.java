/**
 * Plans walking: how much, the small steps that build it up, and the answers to them. The
 * walks are logged in the diary.
 */
@NullMarked
@ApplicationModule(displayName = "a plan to walk more", allowedDependencies = { "page", "kernel", "security", "account",
		"today", "guide", "exercises", "diary", "routine" })
package app.lissom.walking;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
