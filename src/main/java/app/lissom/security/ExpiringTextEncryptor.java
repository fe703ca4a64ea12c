package app.lissom.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.spec.SecretKeySpec;

import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * Encrypts text that travels through a person's browser (AES-256-GCM), so that it cannot
 * be read or changed on the way and expires by itself.
 */
@Component
class ExpiringTextEncryptor {

	private final String secret;

	private final Clock clock;

	ExpiringTextEncryptor(ServerSecret secret, Clock clock) {
		this.secret = secret.value();
		this.clock = clock;
	}

	/**
	 * Encrypts text.
	 * @param purpose what it is for; each purpose has its own key, so that one kind of
	 * text cannot be taken for another
	 * @param validity the time after which it cannot be decrypted
	 */
	String encrypt(String purpose, String text, Duration validity) {
		String content = this.clock.instant().plus(validity).getEpochSecond() + " " + text;
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(encryptor(purpose).encrypt(content.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Returns the text, when this server encrypted it for this purpose and it is valid.
	 */
	Optional<String> decrypt(String purpose, String encrypted) {
		String content;
		try {
			content = new String(encryptor(purpose).decrypt(Base64.getUrlDecoder().decode(encrypted)),
					StandardCharsets.UTF_8);
		}
		catch (RuntimeException ex) {
			// Whatever is wrong with it, it was not encrypted here.
			return Optional.empty();
		}
		int blank = content.indexOf(' ');
		boolean valid = Long.parseLong(content.substring(0, blank)) >= this.clock.instant().getEpochSecond();
		return valid ? Optional.of(content.substring(blank + 1)) : Optional.empty();
	}

	private BytesEncryptor encryptor(String purpose) {
		byte[] key = Tokens.sha256("lissom " + purpose + " " + this.secret);
		return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES")).build();
	}

}
