/**
 * Stores data safely: durable commits, the check at start, backups. It does not know what
 * is stored.
 */
@NullMarked
@ApplicationModule(displayName = "durable commits and backups", allowedDependencies = {})
package app.lissom.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
