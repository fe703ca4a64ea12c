package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.security.PasswordHasher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Asks somebody who is signed in for their password, before what cannot be undone. */
@Component
class PasswordConfirmation {

	private static final String BLOCKED = "account.blocked";

	private final CredentialCheck gate;

	private final PasswordHasher hashing;

	PasswordConfirmation(CredentialCheck gate, PasswordHasher hashing) {
		this.gate = gate;
		this.hashing = hashing;
	}

	/** Whether they typed it; if not, the field {@code current} is marked. */
	boolean isTyped(AccountId me, @Nullable String current, BindingResult wrong, HttpServletRequest request) {
		if (current == null || current.isEmpty()) {
			wrong.rejectValue("current", "account.password.blank");
			return false;
		}
		CredentialCheck.Verdict verdict = this.gate.confirm(me, request,
				(account) -> this.hashing.matches(current, (account != null) ? account.passwordHash() : null));
		if (verdict.account() == null) {
			wrong.rejectValue("current", verdict.message("account.password.wrong"));
		}
		return verdict.account() != null;
	}

	/** The status of a page that says what is wrong. */
	static int status(BindingResult wrong) {
		return wrong.getAllErrors().stream().anyMatch((error) -> BLOCKED.equals(error.getCode())) ? 429 : 422;
	}

}
