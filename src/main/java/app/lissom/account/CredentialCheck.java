package app.lissom.account;

import java.util.function.Predicate;

import app.lissom.kernel.AccountId;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.ClientNetwork;
import app.lissom.security.KnownDevices;
import app.lissom.security.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where somebody proves that an account is theirs. Every try is throttled, by network
 * address and by account, and an unknown name takes the same way as a known one.
 */
@Component
class CredentialCheck {

	private final Accounts accounts;

	private final AttemptLimiter guard;

	private final KnownDevices devices;

	private final SecurityLog events;

	CredentialCheck(Accounts accounts, AttemptLimiter guard, KnownDevices devices, SecurityLog events) {
		this.accounts = accounts;
		this.guard = guard;
		this.devices = devices;
		this.events = events;
	}

	/**
	 * Whether the account with this name is theirs.
	 * @param factor what they prove it with; failures of one do not block the other
	 * @param proof whether it is proved; asked with null too, and takes as long then
	 */
	Verdict open(String factor, String name, HttpServletRequest request, Predicate<@Nullable Account> proof) {
		String key = Account.nameKey(name);
		Account account = this.accounts.findByNameKey(key).orElse(null);
		String lane = (account == null) ? key : this.devices.known(account.id(), request).orElse(key);
		return decide(account, address(request), factor + ":" + lane, request, proof);
	}

	/** Whether somebody who is signed in is the owner, and not at a borrowed screen. */
	Verdict confirm(AccountId me, HttpServletRequest request, Predicate<@Nullable Account> proof) {
		Account account = this.accounts.findById(me.value()).orElse(null);
		return decide(account, null, "confirm:" + me, request, proof);
	}

	private Verdict decide(@Nullable Account account, @Nullable String address, String lane, HttpServletRequest request,
			Predicate<@Nullable Account> proof) {
		return switch (this.guard.ask(address, lane, request, () -> proof.test(account) && account != null)) {
			case PROVED -> new Verdict(account, false);
			case BLOCKED -> Verdict.BLOCKED;
			case WRONG -> {
				this.events.failed((account != null) ? account.id() : null, request);
				yield Verdict.WRONG;
			}
		};
	}

	static String address(HttpServletRequest request) {
		return "address:" + ClientNetwork.network(request.getRemoteAddr());
	}

	/**
	 * What came out.
	 *
	 * @param account theirs, or null
	 * @param blocked whether too many tries went before, so that nobody looked
	 */
	record Verdict(@Nullable Account account, boolean blocked) {

		static final Verdict WRONG = new Verdict(null, false);

		static final Verdict BLOCKED = new Verdict(null, true);

		/** The key of the message for somebody who did not get in. */
		String message(String wrong) {
			return this.blocked ? "account.blocked" : wrong;
		}

		/** The status for somebody who did not get in. */
		int status() {
			return this.blocked ? 429 : 422;
		}

	}

}
