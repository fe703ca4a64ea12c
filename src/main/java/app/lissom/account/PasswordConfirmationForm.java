package app.lissom.account;

import org.jspecify.annotations.Nullable;

/** The password of somebody who is signed in, asked once more. */
record PasswordConfirmationForm(@Nullable String current) {
}
