package app.lissom.passwords;

import java.util.concurrent.Semaphore;

/** Hashes with little memory in one pass, so that signing up and in is quick in tests. */
public class QuickPasswordHasher extends PasswordHasher {

	/** What every hash begins with. */
	public static final String PREFIX = "{argon2}$argon2id$v=19$m=64,t=1,p=1$";

	public QuickPasswordHasher() {
		super(64, 1, new Semaphore(Runtime.getRuntime().availableProcessors(), true));
	}

}
