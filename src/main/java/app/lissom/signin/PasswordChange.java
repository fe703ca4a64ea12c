package app.lissom.signin;

import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.kernel.AccountId;
import app.lissom.passwords.PasswordHasher;
import app.lissom.security.SecurityLog;
import app.lissom.security.Sessions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sets a new password and ends all sessions that were started with the old one. */
@Component
class PasswordChange {

	/** The account whose codes are looked up for a name that does not exist. */
	private static final AccountId UNKNOWN_ACCOUNT = AccountId.next();

	private final Accounts accounts;

	private final Sessions sessions;

	private final RecoveryCodes codes;

	private final PasswordHasher hasher;

	private final TransactionOperations transaction;

	PasswordChange(Accounts accounts, Sessions sessions, RecoveryCodes codes, PasswordHasher hasher,
			TransactionOperations transaction) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.codes = codes;
		this.hasher = hasher;
		this.transaction = transaction;
	}

	void change(AccountId me, String password) {
		change(me, password, () -> {
		});
	}

	/** Does something else first, in the same transaction. */
	void change(AccountId me, String password, Runnable first) {
		String hash = this.hasher.hash(password);
		this.transaction.executeWithoutResult((status) -> {
			first.run();
			save(me, hash);
		});
		SecurityLog.log("changed password", me);
	}

	/**
	 * Uses a recovery code up for a new password. The password is hashed first, so that a
	 * busy server costs no code.
	 * @return false when the code is wrong, or the account null
	 */
	boolean changeByCode(@Nullable Account account, String code, String password) {
		AccountId id = (account != null) ? account.id() : UNKNOWN_ACCOUNT;
		String hash = this.hasher.hash(password);
		boolean changed = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			boolean used = this.codes.use(id, code);
			if (used) {
				save(id, hash);
			}
			return used;
		}));
		if (changed) {
			SecurityLog.log("changed password", id);
		}
		return changed;
	}

	private void save(AccountId account, String hash) {
		this.accounts.get(account).changePassword(hash);
		this.sessions.deleteAll(account);
	}

}
