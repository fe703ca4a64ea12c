package app.lissom.signin;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.TimeZones;
import app.lissom.passkeys.InvalidPasskeyException;
import app.lissom.passkeys.PasskeyAnswer;
import app.lissom.passkeys.PasskeyCeremonies;
import app.lissom.passwords.PasswordHasher;
import app.lissom.security.DeviceName;
import app.lissom.security.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Creates an account. Its recovery codes come later, when there is something to recover.
 */
@Component
public class SignUp {

	private final Accounts accounts;

	private final RecoveryCodes codes;

	private final PasswordHasher hasher;

	private final CredentialCheck credentials;

	private final RetryingTransaction transaction;

	private final Invitations invitations;

	private final PasskeyCeremonies passkeys;

	private final MessageSource messages;

	private final Clock clock;

	SignUp(Accounts accounts, RecoveryCodes codes, PasswordHasher hasher, CredentialCheck credentials,
			RetryingTransaction transaction, Invitations invitations, PasskeyCeremonies passkeys,
			MessageSource messages, Clock clock) {
		this.accounts = accounts;
		this.codes = codes;
		this.hasher = hasher;
		this.credentials = credentials;
		this.transaction = transaction;
		this.invitations = invitations;
		this.passkeys = passkeys;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Creates an account from a form. The same form sent twice creates one account.
	 * @return whether it is there now; false when the name is taken
	 * @throws Invitations.NotInvitedException if the invitation does not allow it
	 */
	boolean signUp(AccountId id, SignUpForm form, HttpServletRequest request) {
		String name = form.name();
		String password = Objects.requireNonNull(form.password());
		if (!this.accounts.existsById(id.value())) {
			if (this.accounts.existsByNameKey(Account.nameKey(name))) {
				return false;
			}
			try {
				create(id, name, this.hasher.hash(password), TimeZones.find(form.zone()).orElseThrow(),
						() -> this.invitations.use(form.invitation()), () -> {
						});
				return true;
			}
			catch (DataIntegrityViolationException ex) {
				// Sent twice at the same moment, or the name was taken in between.
			}
		}
		return confirm(id, name, password, request);
	}

	boolean isTaken(String name) {
		return this.accounts.existsByNameKey(Account.nameKey(name));
	}

	/**
	 * Creates an account that is opened by a passkey, and both or none.
	 * @return false when the name is taken
	 * @throws Invitations.NotInvitedException if the invitation does not allow it
	 * @throws InvalidPasskeyException if the passkey is not one
	 */
	boolean signUp(AccountId id, SignUpForm form, PasskeyAnswer answer, HttpServletRequest request) {
		return signUp(id, form, () -> this.passkeys.create(id, DeviceName.of(request, this.messages), answer, request));
	}

	/**
	 * Creates an account without a password, and what opens it, or none of both.
	 * @return false when the name is taken
	 * @throws Invitations.NotInvitedException if the invitation does not allow it
	 */
	boolean signUp(AccountId id, SignUpForm form, Runnable key) {
		if (this.accounts.existsById(id.value()) || isTaken(form.name())) {
			return false;
		}
		try {
			create(id, form.name(), null, TimeZones.find(form.zone()).orElseThrow(),
					() -> this.invitations.use(form.invitation()), key);
			return true;
		}
		catch (DataIntegrityViolationException ex) {
			return false;
		}
	}

	/**
	 * Creates an account without a form, with recovery codes that nobody sees, and what
	 * belongs to it, or nothing at all.
	 * @param filling saves what belongs to it
	 * @return empty when its name is taken
	 */
	public Optional<Person> signUp(String name, String password, ZoneId zone, Consumer<Person> filling) {
		AccountId id = AccountId.next();
		try {
			create(id, name, this.hasher.hash(password), zone, () -> {
			}, () -> {
				this.codes.replace(id);
				this.accounts.findById(id.value()).map(Account::person).ifPresent(filling);
			});
			return this.accounts.findById(id.value()).map(Account::person);
		}
		catch (DataIntegrityViolationException ex) {
			if (!isTaken(name)) {
				throw ex;
			}
			return Optional.empty();
		}
	}

	private void create(AccountId id, String name, @Nullable String hash, ZoneId zone, Runnable first, Runnable last) {
		this.transaction.execute(() -> {
			first.run();
			Account account = new Account(id, name, hash, zone, this.clock.instant());
			account.changeLanguage(LocaleContextHolder.getLocale());
			Account created = this.accounts.saveAndFlush(account);
			last.run();
			return created;
		});
		SecurityLog.log("signed up", id);
	}

	private boolean confirm(AccountId id, String name, String password, HttpServletRequest request) {
		return this.credentials
			.confirm(id, request, (account) -> this.hasher.matches(password, passwordHash(account, name)))
			.account() != null;
	}

	private static @Nullable String passwordHash(@Nullable Account account, String name) {
		return (account != null && account.isNamed(name)) ? account.passwordHash() : null;
	}

}
