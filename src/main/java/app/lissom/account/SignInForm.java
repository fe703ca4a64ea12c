package app.lissom.account;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** Name and password, as typed. */
record SignInForm(@NotEmpty(message = "{account.name.blank}") String name,
		@NotEmpty(message = "{account.password.blank}") String password, @Nullable Boolean remember) {

	public static final SignInForm EMPTY = new SignInForm("", "", null);

}
