/** Commands of the operator, run on the command line without a web server. */
@NullMarked
@ApplicationModule(displayName = "what an operator runs",
		allowedDependencies = { "account", "signin", "security", "storage" })
package app.lissom.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
