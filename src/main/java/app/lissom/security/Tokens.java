package app.lissom.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random tokens, and the digests under which the database knows them. */
public final class Tokens {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Tokens() {
	}

	public static byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	/** 256 random bits, for a cookie or an address. */
	public static String next() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
	}

	/**
	 * What the database keeps instead of a token. A plain digest is enough where the
	 * token has 64 random bits or more.
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
