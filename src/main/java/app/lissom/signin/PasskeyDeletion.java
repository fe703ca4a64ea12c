package app.lissom.signin;

import java.util.UUID;

import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.oidc.Identities;
import app.lissom.passkeys.Passkeys;
import app.lissom.security.SecurityLog;
import app.lissom.security.Sessions;

import org.springframework.stereotype.Component;

/** Deletes a passkey, unless it is the only way to sign in, and ends all sessions. */
@Component
class PasskeyDeletion {

	private final Accounts accounts;

	private final Passkeys passkeys;

	private final Identities identities;

	private final Sessions sessions;

	private final RetryingTransaction transaction;

	PasskeyDeletion(Accounts accounts, Passkeys passkeys, Identities identities, Sessions sessions,
			RetryingTransaction transaction) {
		this.accounts = accounts;
		this.passkeys = passkeys;
		this.identities = identities;
		this.sessions = sessions;
		this.transaction = transaction;
	}

	/**
	 * Deletes it. Two at the same moment come one after the other, so that one stays.
	 * Recovery codes are no way in that stays: each works once.
	 * @return false if nothing else opens the account
	 */
	boolean delete(AccountId me, UUID passkey) {
		boolean deleted = this.transaction.execute(() -> {
			Account account = this.accounts.lock(me.value());
			if (account.passwordHash() == null && this.passkeys.count(me) == 1 && !this.identities.isLinked(me)) {
				return false;
			}
			this.passkeys.delete(me, passkey);
			this.sessions.deleteAll(me);
			return true;
		});
		if (deleted) {
			SecurityLog.log("deleted a passkey", me);
		}
		return deleted;
	}

}
