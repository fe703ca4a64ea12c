/**
 * What to do right now: safety rules, the symptom picker, its outcomes. What was done is
 * kept by the diary.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "page", "kernel", "security", "account", "guide", "diary" })
package app.lissom.relief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
