/** Hashes, checks and suggests passwords. It knows no account. */
@NullMarked
@ApplicationModule(displayName = "hashing and rules of passwords", allowedDependencies = {})
package app.lissom.passwords;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
