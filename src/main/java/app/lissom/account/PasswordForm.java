package app.lissom.account;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The present password, and the new one. */
record PasswordForm(@Nullable String current, @NotNull(message = "{account.password.short}") String password) {

	static final PasswordForm EMPTY = new PasswordForm(null, "");

}
