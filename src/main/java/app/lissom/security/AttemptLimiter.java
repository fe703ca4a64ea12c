package app.lissom.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import app.lissom.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Limits the rate of attempts at guessing a secret. Failures count against the client's
 * network and against the account or secret that is guessed at; a success clears the
 * latter.
 */
@Component
public class AttemptLimiter {

	private final Throttle throttle;

	AttemptLimiter(Throttle throttle) {
		this.throttle = throttle;
	}

	/**
	 * Checks a proof, unless too many attempts failed before.
	 * @param scope what is guessed, for the count of the client's network: failures of
	 * one scope block no other; null when the network does not count
	 * @param key the key under which failures count besides, or null
	 * @param account the account that is guessed at, for the log, or null
	 * @param proof whether the attempt succeeds. Only {@code false} is a failure: when it
	 * throws an exception, nothing is counted
	 */
	public Attempt attempt(@Nullable String scope, @Nullable String key, @Nullable AccountId account,
			HttpServletRequest request, BooleanSupplier proof) {
		String network = (scope != null) ? networkKey(scope, request) : null;
		Attempt attempt = attempt(network, key, account, proof, request);
		if (attempt == Attempt.SUCCEEDED) {
			if (network != null) {
				this.throttle.release(network);
			}
			if (key != null) {
				this.throttle.reset(key);
			}
		}
		return attempt;
	}

	/** Limits successful requests, too, such as the accounts created from one network. */
	public Attempt limit(String scope, HttpServletRequest request, BooleanSupplier act) {
		return attempt(networkKey(scope, request), null, null, act, request);
	}

	private static String networkKey(String scope, HttpServletRequest request) {
		return scope + ":" + ClientNetwork.of(request.getRemoteAddr());
	}

	private Attempt attempt(@Nullable String network, @Nullable String key, @Nullable AccountId account,
			BooleanSupplier proof, HttpServletRequest request) {
		List<String> reserved = new ArrayList<>();
		boolean succeeded;
		try {
			for (String counted : Stream.of(network, key).filter(Objects::nonNull).toList()) {
				if (!this.throttle.reserve(counted)) {
					reserved.forEach(this.throttle::release);
					SecurityLog.locked(request);
					return Attempt.BLOCKED;
				}
				reserved.add(counted);
			}
			succeeded = proof.getAsBoolean();
		}
		catch (RuntimeException ex) {
			reserved.forEach(this.throttle::release);
			throw ex;
		}
		if (!succeeded) {
			SecurityLog.failed(account, request);
			return Attempt.FAILED;
		}
		return Attempt.SUCCEEDED;
	}

	/** Reports the outcome of an attempt. */
	public enum Attempt {

		SUCCEEDED,

		FAILED,

		/** Too many attempts failed before, so that this one was not looked at. */
		BLOCKED

	}

}
