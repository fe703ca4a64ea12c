/**
 * Where one starts: the home page of visitors and of people who are signed in. Nobody
 * knows it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "page", "kernel", "security", "account", "guide", "diary", "relief",
		"routine", "reminders" })
package app.lissom.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
