package app.lissom.security;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lets somebody try to prove something, and slows guessing down. Failures count for the
 * network address and for a lane, which a success clears.
 */
@Component
public class AttemptLimiter {

	private final Throttle throttle;

	private final SecurityLog events;

	AttemptLimiter(Throttle throttle, SecurityLog events) {
		this.throttle = throttle;
		this.events = events;
	}

	/**
	 * Lets somebody try who may have no account.
	 * @param door what they try to open; failures here block nothing else
	 * @param lane what failures count for besides the network address, if anything
	 * @param proof whether it is proved; not asked when too many tries went before
	 */
	public Answer askStranger(String door, @Nullable String lane, HttpServletRequest request, BooleanSupplier proof) {
		Answer answer = ask(door + ":" + ClientNetwork.network(request.getRemoteAddr()), lane, request, proof);
		if (answer == Answer.WRONG) {
			this.events.failed(null, request);
		}
		return answer;
	}

	public Answer ask(@Nullable String address, @Nullable String lane, HttpServletRequest request,
			BooleanSupplier proof) {
		List<String> reserved = new ArrayList<>();
		for (String key : Stream.of(address, lane).filter((key) -> key != null).toList()) {
			if (!this.throttle.reserve(key)) {
				reserved.forEach(this.throttle::giveBack);
				this.events.locked(request);
				return Answer.BLOCKED;
			}
			reserved.add(key);
		}
		boolean proved;
		try {
			proved = proof.getAsBoolean();
		}
		catch (TooBusyException ex) {
			reserved.forEach(this.throttle::giveBack);
			throw ex;
		}
		if (!proved) {
			return Answer.WRONG;
		}
		if (address != null) {
			this.throttle.giveBack(address);
		}
		if (lane != null) {
			this.throttle.forget(lane);
		}
		return Answer.PROVED;
	}

	/** What comes of a try. */
	public enum Answer {

		/** It is theirs. */
		PROVED,

		/** It is not. */
		WRONG,

		/** Too many tries went before, so nobody looked. */
		BLOCKED

	}

}
