package app.lissom.security;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.MetricsCounter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs security events under {@code lissom.security}, with the account's id and never a
 * name, a password or personal text. Failures and locks name the network address, so that
 * an operator can act on it.
 */
public final class SecurityLog {

	private static final Logger LOGGER = LoggerFactory.getLogger("lissom.security");

	private SecurityLog() {
	}

	/**
	 * Logs what a signed-in person did.
	 * @param event such as "signed out"
	 */
	public static void log(String event, AccountId account) {
		LOGGER.info("{}: {}", event, account);
		MetricsCounter.count("security", "event", event);
	}

	static void failed(@Nullable AccountId account, HttpServletRequest request) {
		LOGGER.warn("failed: {} from {}", (account != null) ? account : "no account", request.getRemoteAddr());
		MetricsCounter.count("security", "event", "failed");
	}

	static void locked(HttpServletRequest request) {
		LOGGER.warn("locked for a while, from {}", request.getRemoteAddr());
		MetricsCounter.count("security", "event", "locked");
	}

}
