/**
 * Who is writing: sign-up, sign-in, recovery, settings, leaving, and which addresses need
 * an account. It does not know what people write. It knows only the frame.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "page", "kernel", "security" })
package app.lissom.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
