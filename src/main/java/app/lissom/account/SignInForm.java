package app.lissom.account;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** Binds name and password as typed. */
record SignInForm(@NotEmpty(message = "{account.username.blank}") String name,
		@NotEmpty(message = "{account.password.blank}") String password, @Nullable Boolean remember) {

	static final SignInForm EMPTY = new SignInForm("", "", null);

}
