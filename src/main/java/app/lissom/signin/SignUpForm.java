package app.lissom.signin;

import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

import app.lissom.account.Account;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.TimeZones;
import app.lissom.page.PlainText;
import app.lissom.passwords.PasswordPolicy;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Binds the form for a new account, with the id that was generated for it. */
record SignUpForm(@Nullable UUID id, @Nullable String invitation,
		@NotBlank(message = "{account.username.blank}") @PlainText(max = 64, clean = false) String name,
		@Nullable String zone, @Nullable Boolean remember, @Nullable String password) {

	static SignUpForm empty(ZoneId zone, @Nullable String invitation) {
		return new SignUpForm(AccountId.next().value(), invitation, "", zone.getId(), true, "");
	}

	AccountId accountId() {
		return (this.id != null) ? new AccountId(this.id) : AccountId.next();
	}

	/** Checks all but the password. */
	void checkName(Errors errors) {
		if (!errors.hasFieldErrors("name") && !Account.isName(this.name)) {
			errors.rejectValue("name", "account.username.wrong");
		}
		if (!errors.hasErrors() && TimeZones.find(this.zone).isEmpty()) {
			errors.rejectValue("zone", "account.zone.wrong");
		}
	}

	void check(Errors errors) {
		checkName(errors);
		PasswordPolicy.check(Objects.requireNonNullElse(this.password, ""), this.name, errors);
	}

}
