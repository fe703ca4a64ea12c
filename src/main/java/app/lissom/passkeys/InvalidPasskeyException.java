package app.lissom.passkeys;

/** An answer to a ceremony is not what was asked for, or comes too late. */
public class InvalidPasskeyException extends RuntimeException {

	InvalidPasskeyException(Throwable cause) {
		super("No valid passkey", cause, false, false);
	}

}
