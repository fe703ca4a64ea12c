package app.lissom.passwords;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Checks a new password: it has to be long and not a common one. Any character is allowed
 * and none is required (NIST SP 800-63B-4).
 */
public final class PasswordPolicy {

	/** Fewest code points. */
	static final int SHORTEST = 15;

	/** Most code points. */
	static final int LONGEST = 256;

	private PasswordPolicy() {
	}

	/** Returns the form that is hashed, the same however a keyboard composes letters. */
	static String normalize(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC);
	}

	static boolean isTooLong(String typed) {
		return typed.codePointCount(0, typed.length()) > LONGEST;
	}

	/** Rejects the field {@code password} unless it has an error already. */
	public static void check(String typed, @Nullable String username, Errors errors) {
		if (!errors.hasFieldErrors("password")) {
			findViolation(typed, Objects.requireNonNullElse(username, ""))
				.ifPresent((violation) -> errors.rejectValue("password", violation));
		}
	}

	/** Returns the message key of the rule that a new password breaks. */
	static Optional<String> findViolation(String typed, String username) {
		if (isTooLong(typed)) {
			return Optional.of("signin.password.long");
		}
		String password = normalize(typed);
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			return Optional.of("signin.password.short");
		}
		return CommonPasswords.INSTANCE.isCommon(password, username) ? Optional.of("signin.password.common")
				: Optional.empty();
	}

}
