package app.lissom.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.security.PasswordHasher;
import app.lissom.security.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes an account and its recovery codes. */
@Component
public class SignUp {

	private final Accounts accounts;

	private final RecoveryCodes codes;

	private final PasswordHasher hashing;

	private final CredentialCheck gate;

	private final TransactionOperations transaction;

	private final SecurityLog events;

	private final Clock clock;

	SignUp(Accounts accounts, RecoveryCodes codes, PasswordHasher hashing, CredentialCheck gate,
			TransactionOperations transaction, SecurityLog events, Clock clock) {
		this.accounts = accounts;
		this.codes = codes;
		this.hashing = hashing;
		this.gate = gate;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The recovery codes of the new account, or none when the name is taken. The same
	 * form sent twice makes one account; the codes shown last are the ones that count.
	 */
	Optional<List<String>> signUp(AccountId id, String name, String password, ZoneId zone, HttpServletRequest request) {
		if (this.accounts.existsById(id.value())) {
			return again(id, name, password, request);
		}
		if (this.accounts.existsByNameKey(Account.nameKey(name))) {
			return Optional.empty();
		}
		try {
			return Optional.of(keep(id, name, password, zone));
		}
		catch (DataIntegrityViolationException ex) {
			return again(id, name, password, request);
		}
	}

	/** Makes an account that nobody asked for, unless its name is taken. */
	public Optional<Person> signUp(String name, String password, ZoneId zone) {
		AccountId id = AccountId.next();
		try {
			keep(id, name, password, zone);
			return this.accounts.findById(id.value()).map(Account::person);
		}
		catch (DataIntegrityViolationException ex) {
			return Optional.empty();
		}
	}

	private List<String> keep(AccountId id, String name, String password, ZoneId zone) {
		String hash = this.hashing.hash(password);
		List<String> codes = this.transaction.execute((status) -> {
			this.accounts.saveAndFlush(new Account(id, name, hash, zone, this.clock.instant()));
			return this.codes.renew(id);
		});
		this.events.signedUp(id);
		return codes;
	}

	private Optional<List<String>> again(AccountId id, String name, String password, HttpServletRequest request) {
		boolean same = this.gate
			.confirm(id, request, (account) -> this.hashing.matches(password, passwordHash(account, name)))
			.account() != null;
		return same ? Optional.of(this.codes.renew(id)) : Optional.empty();
	}

	private static @Nullable String passwordHash(@Nullable Account account, String name) {
		return (account != null && account.isNamed(name)) ? account.passwordHash() : null;
	}

}
