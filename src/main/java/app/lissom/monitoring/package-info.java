/** Shows health and metrics to the operator, on a port of its own. */
@NullMarked
@ApplicationModule(displayName = "health and metrics for the operator", allowedDependencies = {})
package app.lissom.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
