package app.lissom.account;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Binds the current and the new password. */
record PasswordForm(@Nullable String current, @NotNull(message = "{account.password.short}") String password) {

	static final PasswordForm EMPTY = new PasswordForm(null, "");

}
