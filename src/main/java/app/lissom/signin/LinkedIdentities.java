package app.lissom.signin;

import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.oidc.Identities;
import app.lissom.oidc.Identity;
import app.lissom.passkeys.Passkeys;
import app.lissom.security.SecurityLog;
import app.lissom.security.Sessions;
import app.lissom.security.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Links accounts to an identity of the provider, and unlinks them. Other devices are
 * signed out when what opens an account goes.
 */
@Component
class LinkedIdentities {

	private final Identities identities;

	private final Accounts accounts;

	private final Passkeys passkeys;

	private final Sessions sessions;

	private final SignIn signIn;

	private final RetryingTransaction transaction;

	LinkedIdentities(Identities identities, Accounts accounts, Passkeys passkeys, Sessions sessions, SignIn signIn,
			RetryingTransaction transaction) {
		this.identities = identities;
		this.accounts = accounts;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.signIn = signIn;
		this.transaction = transaction;
	}

	/**
	 * Links an identity, and signs all other devices out if another one opened the
	 * account before.
	 * @return false if it opens another account
	 */
	boolean link(AccountId me, Identity identity, HttpServletRequest request, HttpServletResponse response) {
		try {
			boolean replaced = this.transaction.execute(() -> {
				boolean other = this.identities.link(me, identity);
				if (other) {
					this.sessions.deleteAll(me);
				}
				return other;
			});
			if (replaced) {
				this.signIn.restart(me, request, response);
			}
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
		SecurityLog.log("linked to the identity provider", me);
		return true;
	}

	/**
	 * Unlinks the identity, and signs all other devices out.
	 * @return false if nothing else opens the account
	 */
	boolean unlink(AccountId me, HttpServletRequest request, HttpServletResponse response) {
		boolean deleted = this.transaction.execute(() -> {
			Account account = this.accounts.lock(me.value());
			boolean last = account.passwordHash() == null && this.passkeys.count(me) == 0;
			if (!last) {
				this.identities.unlink(me);
				this.sessions.deleteAll(me);
			}
			return !last;
		});
		if (deleted) {
			SecurityLog.log("unlinked from the identity provider", me);
			this.signIn.restart(me, request, response);
		}
		return deleted;
	}

}
