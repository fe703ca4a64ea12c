package app.lissom.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;

/** Generates random tokens, and the digests of them that the database holds. */
public final class Tokens {

	private static final StringKeyGenerator GENERATOR = new Base64StringKeyGenerator(
			Base64.getUrlEncoder().withoutPadding(), 32);

	private Tokens() {
	}

	/** Returns 256 random bits, for a cookie or an address. */
	public static String next() {
		return GENERATOR.generateKey();
	}

	/**
	 * Returns what the database holds of a token; SHA-256 is enough for 64 random bits.
	 */
	public static String digest(String token) {
		return HexFormat.of().formatHex(sha256(token));
	}

	static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
