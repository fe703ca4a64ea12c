package app.lissom.oidc;

/**
 * Identifies a person at their provider. An email address would not: it can be reassigned
 * to somebody else.
 */
public record Identity(String issuer, String subject) {

	/** Longest issuer or subject, in characters. */
	private static final int LONGEST = 512;

	public Identity {
		if (issuer.isEmpty() || subject.isEmpty() || issuer.length() > LONGEST || subject.length() > LONGEST) {
			throw new IllegalArgumentException("Not an identity");
		}
	}

}
