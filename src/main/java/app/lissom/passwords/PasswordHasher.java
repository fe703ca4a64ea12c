package app.lissom.passwords;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Hashes passwords with Argon2id: 16 bytes of salt, 32 of hash, 19 MiB of memory, two
 * passes (OWASP's figures). At most one at a time per core: each takes memory, and many
 * sign-ins at once must not take it all.
 */
@Component
public class PasswordHasher {

	private static final String ARGON2 = "argon2";

	/** Longest wait for a core, in milliseconds. */
	private static final long LONGEST_WAIT = 2000;

	private final PasswordEncoder encoder;

	/**
	 * What no password has: a name that nobody has takes as long as one that somebody
	 * has.
	 */
	private final String dummyHash;

	private final Semaphore cores;

	public PasswordHasher() {
		this(19456, 2, new Semaphore(Runtime.getRuntime().availableProcessors(), true));
	}

	/**
	 * With another cost.
	 * @param memory in KiB
	 */
	PasswordHasher(int memory, int passes, Semaphore cores) {
		this.encoder = new DelegatingPasswordEncoder(ARGON2,
				Map.of(ARGON2, new Argon2PasswordEncoder(16, 32, 1, memory, passes)));
		this.dummyHash = "{%s}$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(ARGON2, memory, passes, "A".repeat(22),
				"A".repeat(43));
		this.cores = cores;
	}

	/**
	 * Hashes a password.
	 * @throws TooBusyException when no core became free in time
	 */
	public String hash(String password) {
		return whenACoreIsFree(() -> this.encoder.encode(PasswordPolicy.normalize(password)));
	}

	/**
	 * Returns whether this is the password. Without a hash the answer is no, and takes as
	 * long.
	 * @throws TooBusyException when no core became free in time
	 */
	public boolean matches(String password, @Nullable String hash) {
		String typed = PasswordPolicy.isTooLong(password) ? "" : PasswordPolicy.normalize(password);
		return whenACoreIsFree(
				() -> this.encoder.matches(typed, (hash != null) ? hash : this.dummyHash) && hash != null);
	}

	private <T> T whenACoreIsFree(Supplier<T> work) {
		try {
			if (!this.cores.tryAcquire(LONGEST_WAIT, TimeUnit.MILLISECONDS)) {
				throw new TooBusyException();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TooBusyException();
		}
		try {
			return work.get();
		}
		finally {
			this.cores.release();
		}
	}

	/** Thrown when more passwords are to be hashed at once than the server can take. */
	@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
	static class TooBusyException extends RuntimeException {

		TooBusyException() {
			super("All cores are hashing passwords", null, false, false);
		}

	}

}
