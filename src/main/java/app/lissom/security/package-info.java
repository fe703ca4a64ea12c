/**
 * Controls access: sessions, rate limits, response headers, and posted forms that wait
 * for a sign-in. It knows accounts by their id only.
 */
@NullMarked
@ApplicationModule(displayName = "sessions, rate limits, headers", allowedDependencies = { "assets", "page", "kernel" })
package app.lissom.security;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
