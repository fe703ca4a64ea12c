package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.security.PasswordHasher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Asks a signed-in person for their password, before what cannot be undone. */
@Component
class PasswordConfirmation {

	private final CredentialCheck credentials;

	private final PasswordHasher hasher;

	PasswordConfirmation(CredentialCheck credentials, PasswordHasher hasher) {
		this.credentials = credentials;
		this.hasher = hasher;
	}

	/**
	 * Checks the password, and rejects the field {@code current} when it is wrong.
	 * @return {@link HttpStatus#OK}, or the status of the page that shows the errors
	 */
	HttpStatus check(AccountId me, @Nullable String current, Errors errors, HttpServletRequest request) {
		if (current == null || current.isEmpty()) {
			errors.rejectValue("current", "account.password.blank");
			return HttpStatus.UNPROCESSABLE_CONTENT;
		}
		CredentialCheck.Result result = this.credentials.confirm(me, request,
				(account) -> this.hasher.matches(current, (account != null) ? account.passwordHash() : null));
		if (result.account() == null) {
			errors.rejectValue("current", result.message("account.password.wrong"));
		}
		return result.status();
	}

}
