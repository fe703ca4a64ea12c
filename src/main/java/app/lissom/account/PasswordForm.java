package app.lissom.account;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The password that is, and the one to be. */
record PasswordForm(@Nullable String current, @NotNull(message = "{account.password.short}") String password) {

	static final PasswordForm EMPTY = new PasswordForm(null, "");

}
