package app.lissom.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Seals text that travels through a person's browser, so that nobody can read or change
 * it on the way and it ends by itself (AES-256-GCM). A purpose keeps one kind of sealed
 * text from being taken for another.
 */
@Component
class ExpiringTextEncryptor {

	private static final String CIPHER = "AES/GCM/NoPadding";

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private final SecretKeySpec key;

	private final Clock clock;

	ExpiringTextEncryptor(ServerSecret secrets, Clock clock) {
		this.key = new SecretKeySpec(secrets.key(), "AES");
		this.clock = clock;
	}

	/** The text, sealed, good for so long. */
	String seal(String purpose, String text, Duration validity) {
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		byte[] nonce = Tokens.bytes(NONCE);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce)
				.doFinal(ByteBuffer.allocate(Long.BYTES + content.length)
					.putLong(this.clock.instant().plus(validity).getEpochSecond())
					.put(content)
					.array());
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The text, when this server sealed it for this purpose and it is still good. */
	Optional<String> open(String purpose, String sealed) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(sealed);
			if (bytes.length < NONCE + TAG_BITS / Byte.SIZE + Long.BYTES) {
				return Optional.empty();
			}
			ByteBuffer content = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(bytes, NONCE))
				.doFinal(bytes, NONCE, bytes.length - NONCE));
			return Instant.ofEpochSecond(content.getLong()).isBefore(this.clock.instant()) ? Optional.empty()
					: Optional.of(StandardCharsets.UTF_8.decode(content).toString());
		}
		catch (IllegalArgumentException | GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

	private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance(CIPHER);
		cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

}
