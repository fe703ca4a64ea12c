package app.lissom.account;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Binds a recovery code and the password to set with it. */
record RecoveryForm(@NotEmpty(message = "{account.username.blank}") String name,
		@NotEmpty(message = "{account.recovery.code.blank}") String code,
		@NotNull(message = "{account.password.short}") String password, @Nullable Boolean remember) {

	static final RecoveryForm EMPTY = new RecoveryForm("", "", "", null);

}
