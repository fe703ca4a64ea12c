/**
 * The start page, of visitors and of people who are signed in. It draws the cards that
 * other rooms contribute and names none of these rooms. Nobody knows it.
 */
@NullMarked
@ApplicationModule(displayName = "the start page", allowedDependencies = { "page", "kernel", "security", "account" })
package app.lissom.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
