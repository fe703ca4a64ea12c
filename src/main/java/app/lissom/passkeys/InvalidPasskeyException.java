package app.lissom.passkeys;

/** Thrown when a passkey response is not what was asked for, or is too late. */
public class InvalidPasskeyException extends RuntimeException {

	InvalidPasskeyException(Throwable cause) {
		super("No valid passkey", cause, false, false);
	}

}
