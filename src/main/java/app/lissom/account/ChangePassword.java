package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.security.PasswordHasher;
import app.lissom.security.SecurityLog;
import app.lissom.security.Sessions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sets a new password; every session that the old one opened ends. */
@Component
class ChangePassword {

	private final Accounts accounts;

	private final Sessions sessions;

	private final PasswordHasher hashing;

	private final TransactionOperations transaction;

	private final SecurityLog events;

	ChangePassword(Accounts accounts, Sessions sessions, PasswordHasher hashing, TransactionOperations transaction,
			SecurityLog events) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.hashing = hashing;
		this.transaction = transaction;
		this.events = events;
	}

	/** Ends all sessions. */
	void change(AccountId me, String password) {
		change(me, password, "");
	}

	/** Ends all sessions but this one. */
	void change(AccountId me, String password, String session) {
		String hash = this.hashing.hash(password);
		this.transaction.executeWithoutResult((status) -> {
			this.accounts.findById(me.value()).orElseThrow().changePassword(hash);
			this.sessions.endOthers(me, session);
		});
		this.events.factorChanged(me, "password");
	}

}
