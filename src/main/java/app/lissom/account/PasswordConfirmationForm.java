package app.lissom.account;

import org.jspecify.annotations.Nullable;

/** The password of a person who is signed in, asked for again. */
record PasswordConfirmationForm(@Nullable String current) {
}
