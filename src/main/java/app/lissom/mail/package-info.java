/**
 * Sends plain messages by SMTP, where that is configured, and knows the email addresses
 * that people gave. What a message is for is the business of others.
 */
@NullMarked
@ApplicationModule(displayName = "email", allowedDependencies = { "page", "kernel", "security", "account" })
package app.lissom.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
