package app.lissom.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.TimeZones;
import app.lissom.security.PasswordHasher;
import app.lissom.security.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Creates an account and its recovery codes. */
@Component
public class SignUp {

	private final Accounts accounts;

	private final RecoveryCodes codes;

	private final PasswordHasher hasher;

	private final CredentialCheck credentials;

	private final RetryingTransaction transaction;

	private final Invitations invitations;

	private final Clock clock;

	SignUp(Accounts accounts, RecoveryCodes codes, PasswordHasher hasher, CredentialCheck credentials,
			RetryingTransaction transaction, Invitations invitations, Clock clock) {
		this.accounts = accounts;
		this.codes = codes;
		this.hasher = hasher;
		this.credentials = credentials;
		this.transaction = transaction;
		this.invitations = invitations;
		this.clock = clock;
	}

	/**
	 * Creates an account from a form. The same form sent twice creates one account, whose
	 * codes are those shown last.
	 * @return the recovery codes, or empty when the name is taken
	 * @throws Invitations.NotInvitedException if the invitation does not allow it
	 */
	Optional<List<String>> signUp(AccountId id, SignUpForm form, HttpServletRequest request) {
		String name = form.name();
		if (!this.accounts.existsById(id.value())) {
			if (this.accounts.existsByNameKey(Account.nameKey(name))) {
				return Optional.empty();
			}
			try {
				return Optional.of(create(id, name, form.password(), TimeZones.find(form.zone()).orElseThrow(),
						() -> this.invitations.use(form.invitation())));
			}
			catch (DataIntegrityViolationException ex) {
				// Sent twice at the same moment, or the name was taken in between.
			}
		}
		return confirm(id, name, form.password(), request);
	}

	/** Creates an account without a form; empty when its name is taken. */
	public Optional<Person> signUp(String name, String password, ZoneId zone) {
		AccountId id = AccountId.next();
		try {
			create(id, name, password, zone, () -> {
			});
			return this.accounts.findById(id.value()).map(Account::person);
		}
		catch (DataIntegrityViolationException ex) {
			return Optional.empty();
		}
	}

	private List<String> create(AccountId id, String name, String password, ZoneId zone, Runnable first) {
		String hash = this.hasher.hash(password);
		List<String> codes = this.transaction.act(() -> {
			first.run();
			this.accounts.saveAndFlush(new Account(id, name, hash, zone, this.clock.instant()));
			return this.codes.replace(id);
		});
		SecurityLog.log("signed up", id);
		return codes;
	}

	private Optional<List<String>> confirm(AccountId id, String name, String password, HttpServletRequest request) {
		return Optional
			.ofNullable(this.credentials
				.confirm(id, request, (account) -> this.hasher.matches(password, passwordHash(account, name)))
				.account())
			.map((account) -> this.codes.replace(id));
	}

	private static @Nullable String passwordHash(@Nullable Account account, String name) {
		return (account != null && account.isNamed(name)) ? account.passwordHash() : null;
	}

}
