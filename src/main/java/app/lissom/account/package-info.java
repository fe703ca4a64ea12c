/**
 * Knows the person who is signed in: name, preferences, language, what is stored, and
 * deletion. How people sign in, and what they write, is none of its business.
 */
@NullMarked
@ApplicationModule(displayName = "people and their settings", allowedDependencies = { "page", "kernel", "security" })
package app.lissom.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
