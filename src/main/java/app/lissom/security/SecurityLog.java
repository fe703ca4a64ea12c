package app.lissom.security;

import app.lissom.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Logs what bears on an account's safety, under {@code lissom.security}: the account's
 * id, never a name, a password or anything that a person wrote. Failures and locks name
 * the network address, so that an operator can act on it.
 */
@Component
public class SecurityLog {

	private static final Logger LOGGER = LoggerFactory.getLogger("lissom.security");

	public void signedUp(AccountId account) {
		LOGGER.info("signed up: {}", account);
	}

	void signedIn(AccountId account) {
		LOGGER.info("signed in: {}", account);
	}

	public void signedOut(AccountId account) {
		LOGGER.info("signed out: {}", account);
	}

	void failed(@Nullable AccountId account, HttpServletRequest request) {
		LOGGER.warn("failed: {} from {}", (account != null) ? account : "no account", request.getRemoteAddr());
	}

	void locked(HttpServletRequest request) {
		LOGGER.warn("locked for a while, from {}", request.getRemoteAddr());
	}

	public void renamed(AccountId account) {
		LOGGER.info("renamed: {}", account);
	}

	/**
	 * Logs a new way to prove who one is.
	 * @param factor "password" or "recovery codes"
	 */
	public void factorChanged(AccountId account, String factor) {
		LOGGER.info("changed {}: {}", factor, account);
	}

	public void exported(AccountId account) {
		LOGGER.info("exported: {}", account);
	}

	public void shared(AccountId account) {
		LOGGER.info("shared: {}", account);
	}

	public void unshared(AccountId account) {
		LOGGER.info("no longer shared: {}", account);
	}

	public void uploaded(AccountId account) {
		LOGGER.info("uploaded: {}", account);
	}

	public void deleted(AccountId account) {
		LOGGER.info("deleted: {}", account);
	}

}
