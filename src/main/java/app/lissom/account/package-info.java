/**
 * The person who is signed in: name, preferences, language, stored data, and deletion.
 * How people sign in, and what they write, is the business of other modules.
 */
@NullMarked
@ApplicationModule(displayName = "people and their settings", allowedDependencies = { "page", "kernel", "security" })
package app.lissom.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
