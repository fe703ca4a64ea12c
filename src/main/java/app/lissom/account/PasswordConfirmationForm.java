package app.lissom.account;

import org.jspecify.annotations.Nullable;

/** Binds the password with which a signed-in person confirms an action. */
record PasswordConfirmationForm(@Nullable String current) {
}
