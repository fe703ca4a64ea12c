package app.lissom.security;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The rules for a new password: long, and not one that everybody thinks of. Any character
 * may be in it and none has to be (NIST SP 800-63B-4).
 */
public final class PasswordPolicy {

	/** Fewest code points. */
	static final int SHORTEST = 15;

	/** Most code points. */
	static final int LONGEST = 256;

	private PasswordPolicy() {
	}

	/**
	 * The form that is hashed: however a keyboard composes its letters, it is the same.
	 */
	static String normal(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC);
	}

	static boolean isTooLong(String typed) {
		return typed.codePointCount(0, typed.length()) > LONGEST;
	}

	/** The key of the message that says what is wrong with a new password. */
	public static Optional<String> problem(String typed, String name) {
		if (isTooLong(typed)) {
			return Optional.of("account.password.long");
		}
		String password = normal(typed);
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			return Optional.of("account.password.short");
		}
		return CommonPasswords.INSTANCE.isCommon(password, name) ? Optional.of("account.password.common")
				: Optional.empty();
	}

}
