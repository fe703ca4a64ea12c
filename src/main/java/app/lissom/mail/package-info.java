/**
 * Sends plain messages by SMTP, if that is configured, and stores people's email
 * addresses. It does not know what the messages are about.
 */
@NullMarked
@ApplicationModule(displayName = "email", allowedDependencies = { "page", "kernel", "security", "account" })
package app.lissom.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
