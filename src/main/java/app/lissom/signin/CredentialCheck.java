package app.lissom.signin;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.kernel.AccountId;
import app.lissom.passkeys.InvalidPasskeyException;
import app.lissom.passkeys.PasskeyAnswer;
import app.lissom.passkeys.PasskeyCeremonies;
import app.lissom.passwords.PasswordHasher;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.AttemptLimiter.Attempt;
import app.lissom.security.KnownDevices;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Verifies that an account belongs to the person who asks. Attempts are limited by
 * network and by account, and an unknown name takes as long as a known one.
 */
@Component
class CredentialCheck {

	private final Accounts accounts;

	private final AttemptLimiter limiter;

	private final KnownDevices devices;

	private final PasswordHasher hasher;

	private final PasskeyCeremonies passkeys;

	CredentialCheck(Accounts accounts, AttemptLimiter limiter, KnownDevices devices, PasswordHasher hasher,
			PasskeyCeremonies passkeys) {
		this.accounts = accounts;
		this.limiter = limiter;
		this.devices = devices;
		this.hasher = hasher;
		this.passkeys = passkeys;
	}

	Result checkPassword(String name, String password, HttpServletRequest request) {
		return check("password", name, request, (account) -> matches(password, account));
	}

	/**
	 * Checks the account with this name.
	 * @param factor "password" or "recovery": failures of one do not block the other
	 * @param proof whether the factor is right; asked with null for an unknown name, and
	 * must take as long then
	 */
	Result check(String factor, String name, HttpServletRequest request, Predicate<@Nullable Account> proof) {
		String nameKey = Account.nameKey(name);
		Account account = this.accounts.findByNameKey(nameKey).orElse(null);
		String key = (account == null) ? nameKey : this.devices.find(account.id(), request).orElse(nameKey);
		return check(account, "address", factor + ":" + key, request, proof);
	}

	/** Checks again that the person who is signed in is the owner of the account. */
	Result confirm(AccountId me, HttpServletRequest request, Predicate<@Nullable Account> proof) {
		Account account = this.accounts.findById(me.value()).orElse(null);
		return check(account, null, "confirm:" + me, request, proof);
	}

	/** Checks the password of a person who is signed in. */
	Result confirmPassword(AccountId me, String password, HttpServletRequest request) {
		return confirm(me, request, (account) -> matches(password, account));
	}

	/** Checks the passkey of a person who is signed in. */
	Result confirmPasskey(AccountId me, PasskeyAnswer answer, HttpServletRequest request) {
		return confirm(me, request, (account) -> findOwner(me, answer, request).isPresent());
	}

	/** Finds the account whose passkey was used; it says by itself whose it is. */
	Result checkPasskey(PasskeyAnswer answer, HttpServletRequest request) {
		AtomicReference<@Nullable Account> owner = new AtomicReference<>();
		Attempt attempt = this.limiter.attempt("address", null, null, request, () -> {
			owner.set(findOwner(null, answer, request).orElse(null));
			return owner.get() != null;
		});
		return result(attempt, owner.get());
	}

	private Optional<Account> findOwner(@Nullable AccountId expected, PasskeyAnswer answer,
			HttpServletRequest request) {
		try {
			return this.accounts.findById(this.passkeys.use(expected, answer, request).value());
		}
		catch (InvalidPasskeyException ex) {
			return Optional.empty();
		}
	}

	private boolean matches(String password, @Nullable Account account) {
		return this.hasher.matches(password, (account != null) ? account.passwordHash() : null);
	}

	private Result check(@Nullable Account account, @Nullable String scope, String key, HttpServletRequest request,
			Predicate<@Nullable Account> proof) {
		return result(this.limiter.attempt(scope, key, (account != null) ? account.id() : null, request,
				() -> proof.test(account) && account != null), account);
	}

	private static Result result(Attempt attempt, @Nullable Account account) {
		return switch (attempt) {
			case SUCCEEDED -> new Result(account, HttpStatus.OK);
			case FAILED -> new Result(null, HttpStatus.UNPROCESSABLE_CONTENT);
			case BLOCKED -> new Result(null, HttpStatus.TOO_MANY_REQUESTS);
		};
	}

	/** Holds the status of the response, and the account unless the check failed. */
	record Result(@Nullable Account account, HttpStatus status) {

		boolean isBlocked() {
			return this.status == HttpStatus.TOO_MANY_REQUESTS;
		}

		/** A passkey is no field that could be corrected. */
		HttpStatus statusOfPasskey() {
			return isBlocked() ? this.status : HttpStatus.FORBIDDEN;
		}

		/** Returns the key of the message for a failure. */
		String message(String mismatchKey) {
			return isBlocked() ? "signin.blocked" : mismatchKey;
		}

	}

}
